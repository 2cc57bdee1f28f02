import PersianText

/// A Persian name as it is given: titles before it, its words, and what stands between them.
package struct PersianName: Sendable {
  /// A word before a name that is translated, not transliterated.
  package struct Title: Hashable, Sendable {
    /// The title as the text has it.
    package let persian: String
    /// Its English.
    package let english: String
  }

  /// A word of the name.
  struct Word: Sendable {
    /// Its folded letters, ZWNJs among them.
    var letters: [UInt32]
    /// Whether a hyphen, and no space, parts it from the word before.
    var followsHyphen: Bool
    /// Whether a full stop follows it, as after the initial of a name.
    var isDotted: Bool

    /// Its letters as text.
    var text: String { String(letters: letters) }
  }

  /// What stands before the name; often nothing.
  package let titles: [Title]
  /// The name without its titles, letters as they were given.
  package let text: String
  /// Its words; those beyond the twelfth are left out.
  let words: [Word]

  /// Names of more words than this are texts.
  static let mostWords = 12

  /// Reads a name; O(length).
  package init(_ name: String) {
    let folded = Folding.fold(name)
    var words: [Word] = []
    var starts: [Int] = []
    var isOpen = false
    var followsHyphen = false
    for (place, letter) in folded.letters.enumerated() {
      if Letter.isPersian(letter) || letter == Letter.zwnj && isOpen {
        if !isOpen {
          guard words.count < Self.mostWords else { break }
          words.append(Word(letters: [], followsHyphen: followsHyphen, isDotted: false))
          starts.append(place)
          isOpen = true
          followsHyphen = false
        }
        words[words.count - 1].letters.append(letter)
      } else {
        if isOpen, letter == 0x2E { words[words.count - 1].isDotted = true }
        followsHyphen = isOpen && letter == 0x2D
        isOpen = false
      }
    }
    var titles: [Title] = []
    while titles.count + 1 < words.count, !words[titles.count + 1].followsHyphen,
      let english = NameTitles.english(words[titles.count].text)
    {
      titles.append(Title(persian: words[titles.count].text, english: english))
    }
    self.titles = titles
    self.words = Array(words.dropFirst(titles.count))
    if titles.isEmpty {
      text = name
    } else {
      let start = folded.originalRange(of: starts[titles.count]..<folded.count).lowerBound
      text = String(decoding: Array(name.utf8)[start...], as: UTF8.self)
    }
  }
}
