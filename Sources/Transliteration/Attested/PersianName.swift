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

  /// What ties a word to the next one, where it is written.
  enum Ezafe: Sendable {
    case none
    /// A kasra.
    case kasra
    /// ی after a silent ه.
    case ye
  }

  /// A word of the name.
  struct Word: Sendable {
    /// Its folded letters, ZWNJs among them.
    var letters: [UInt32]
    /// Whether a hyphen, and no space, parts it from the word before.
    var followsHyphen: Bool
    /// Whether a full stop follows it, as after the initial of a name.
    var isDotted: Bool
    /// The ezafe after it, which is none of its letters.
    var ezafe = Ezafe.none

    /// Its letters as text.
    var text: String { String(letters: letters) }
  }

  /// What stands before the name; often nothing.
  package let titles: [Title]
  /// The name without its titles and without the ezafe between words, letters as they were given.
  package let text: String
  /// The texts of its words, folded.
  package var wordTexts: [String] { words.map(\.text) }

  /// Its words; those beyond the twelfth are left out.
  let words: [Word]

  /// Names of more words than this are texts.
  static let mostWords = 12

  /// Reads a name; O(length).
  package init(_ name: String) {
    let bytes = Array(name.utf8)
    let folded = Folding.fold(name)
    var words: [Word] = []
    var ranges: [Range<Int>] = []
    var isOpen = false
    var followsHyphen = false
    for (place, letter) in folded.letters.enumerated() {
      if Letter.isPersian(letter) || letter == Letter.zwnj && isOpen {
        if !isOpen {
          guard words.count < Self.mostWords else { break }
          words.append(Word(letters: [], followsHyphen: followsHyphen, isDotted: false))
          ranges.append(place..<place)
          isOpen = true
          followsHyphen = false
        }
        words[words.count - 1].letters.append(letter)
        ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound..<place + 1
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
    var text = ""
    for index in words.indices.dropFirst(titles.count) {
      var spelling = bytes[folded.originalRange(of: ranges[index])]
      if index + 1 < words.count, !words[index + 1].followsHyphen {
        words[index].takeEzafe(off: &spelling)
      }
      if index > titles.count { text += words[index].followsHyphen ? "-" : " " }
      text += String(decoding: spelling, as: UTF8.self)
    }
    self.words = Array(words.dropFirst(titles.count))
    self.text = text
  }
}

extension PersianName.Word {
  /// Takes the ezafe off the word and its spelling in UTF-8.
  fileprivate mutating func takeEzafe(off spelling: inout ArraySlice<UInt8>) {
    let kasra = Array("\u{0650}".utf8)
    let he: UInt32 = 0x0647
    if spelling.suffix(kasra.count).elementsEqual(kasra), letters.count > 1 {
      spelling.removeLast(kasra.count)
      ezafe = .kasra
    } else if letters.count > 3, letters.suffix(3).elementsEqual([he, Letter.zwnj, 0x06CC]) {
      letters.removeLast(2)
      spelling.removeLast("\u{200C}ی".utf8.count)
      ezafe = .ye
    }
  }
}
