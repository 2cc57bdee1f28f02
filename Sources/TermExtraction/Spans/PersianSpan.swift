import PersianText
import TermRecognition

/// A stretch of words in a Persian segment that may be a term.
struct PersianSpan {
  /// Its place in the segment, in UTF-8 bytes.
  let range: Range<Int>
  /// Its words, folded, in order.
  let words: [String]
  /// The words' places in the segment, in UTF-8 bytes.
  let wordRanges: [Range<Int>]
  /// The text as it stands.
  let text: String
  /// Whether every word of it is an ordinary one.
  let isOrdinary: Bool
}

/// The words of a Persian segment, with glued words split and endings taken off where that may help.
struct PersianWords {
  /// One reading of a token: the token itself, or a part of it.
  struct Word {
    var range: Range<Int>
    var text: String
    /// The token that it belongs to.
    var token: Int
    var startsToken: Bool
    var endsToken: Bool
  }

  /// The readings of every token, in order: the token as it stands, then its parts.
  private(set) var words: [Word] = []
  private let bytes: [UInt8]
  private let index: TermIndex
  /// Whether a mark parts a token from the one before.
  private var partedBefore: [Bool] = []
  /// The number of word tokens.
  private(set) var tokenCount = 0

  /// Reads a segment.
  init(_ segment: String, index: TermIndex) {
    self.index = index
    bytes = Array(segment.utf8)
    let folded = Folding.fold(segment)
    var isParted = true
    for token in folded.tokens() {
      guard token.kind == .word else {
        // A dash joins: شمال–جنوب.
        if token.text != "-" { isParted = true }
        continue
      }
      partedBefore.append(isParted)
      isParted = false
      appendReadings(of: token, in: folded)
      tokenCount += 1
    }
  }

  private mutating func appendReadings(of token: Token, in folded: FoldedText) {
    let number = tokenCount
    func word(_ range: Range<Int>) -> Word {
      Word(
        range: folded.originalRange(of: range), text: folded.string(in: range), token: number,
        startsToken: range.lowerBound == token.folded.lowerBound,
        endsToken: range.upperBound == token.folded.upperBound)
    }
    words.append(word(token.folded))
    let letters = folded.letters
    guard token.folded.count >= 4, !index.isOrdinaryWord(letters[token.folded]) else { return }
    // Splits where words are written together.
    for place in token.folded.dropFirst()
    where Letter.endsWithoutJoining(letters[place - 1]) && letters[place] != Letter.zwnj {
      let head = token.folded.lowerBound..<place
      let tail = place..<token.folded.upperBound
      if tail.count >= 3 && (head.count >= 3 || Affixes.isProclitic(letters[head])) {
        words.append(word(tail))
        if head.count >= 3 { words.append(word(head)) }
      }
    }
    // The ezafe ی and the like after a name.
    for length in 1...2 where token.folded.count >= length + 3 {
      let end = token.folded.upperBound - length
      if Affixes.suffix(letters[end..<token.folded.upperBound])?.kind == .ye {
        words.append(word(token.folded.lowerBound..<end))
      }
    }
  }

  /// All spans of up to `longest` words.
  func spans(longest: Int) -> [PersianSpan] {
    var starts: [[Word]] = Array(repeating: [], count: tokenCount)
    for word in words { starts[word.token].append(word) }
    var spans: [PersianSpan] = []
    func extend(_ chain: [Word]) {
      guard let first = chain.first, let last = chain.last else { return }
      let range = first.range.lowerBound..<last.range.upperBound
      spans.append(
        PersianSpan(
          range: range, words: chain.map(\.text), wordRanges: chain.map(\.range),
          text: String(decoding: bytes[range], as: UTF8.self),
          isOrdinary: chain.allSatisfy { isOrdinary($0.text) }))
      guard chain.count < longest else { return }
      if last.endsToken {
        guard last.token + 1 < tokenCount, !partedBefore[last.token + 1] else { return }
        for next in starts[last.token + 1] where next.startsToken { extend(chain + [next]) }
      } else {
        // The rest of a glued token follows its head.
        for next in starts[last.token]
        where next.range.lowerBound == last.range.upperBound && next.endsToken {
          extend(chain + [next])
        }
      }
    }
    for word in words { extend([word]) }
    return spans
  }

  private func isOrdinary(_ word: String) -> Bool {
    index.isOrdinaryWord(word.unicodeScalars.map(\.value))
  }
}
