import PersianText

/// What the words near a homograph say about its reading: کیف is Kyiv near پوتین and a bag before چرمی.
package struct HomographCues: Sendable {
  /// The cues of one homograph, as folded words.
  struct Cues: Sendable {
    var name: Set<String> = []
    var word: Set<String> = []
  }

  private var table: [String: Cues] = [:]

  /// Knows no cues.
  package init() {}

  /// Reads cues, each row a homograph, its reading (`name` or `word`) and the words that tell it, blank-separated.
  package init(rows: some Sequence<(homograph: String, reading: String, cues: String)>) {
    for row in rows {
      let key = Folding.key(row.homograph)
      let words = Set(row.cues.split(separator: " ").map { Folding.key(String($0)) })
      if row.reading == "name" {
        table[key, default: Cues()].name.formUnion(words)
      } else {
        table[key, default: Cues()].word.formUnion(words)
      }
    }
  }

  /// The cues for the key of a homograph; `nil` where none are known.
  func cues(forKey key: String) -> Cues? { table[key] }
}
