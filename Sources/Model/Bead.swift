/// One step of an alignment: the source segments and the target segments that translate each other.
///
/// Either side may be empty: an omission (`1-0`) or an insertion (`0-1`). The term is Gale and
/// Church's (A Program for Aligning Sentences in Bilingual Corpora, 1993).
package struct Bead: Hashable, Sendable {
  /// The indices of the source segments, consecutive, counted from 0.
  package var source: Range<Int>
  /// The indices of the target segments, consecutive, counted from 0.
  package var target: Range<Int>
  /// The confidence that the bead is right, from 0 to 1.
  package var score: Double

  /// Makes a bead.
  package init(source: Range<Int>, target: Range<Int>, score: Double) {
    self.source = source
    self.target = target
    self.score = score
  }
}

extension Bead {
  /// Whether a person had better look at it: its confidence is below 0.6.
  package var isDoubtful: Bool { score < 0.6 }
}
