/// Folds English text for matching.
///
/// Letters are lower-cased and lose their accents and ligatures; curly quotes, dashes and white space
/// become their ASCII likes, and runs of white space one space; joiners, soft hyphens and direction
/// marks are dropped. Folding is idempotent. Time and memory are linear in the text.
package enum EnglishFolding {
  /// Folds `text`, keeping the way back to its bytes.
  package static func fold(_ text: String) -> FoldedEnglish {
    var folder = Folder(capacity: text.utf8.count)
    var offset = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      folder.append(scalar, at: offset, width: width)
      offset += width
    }
    return FoldedEnglish(
      letters: folder.letters, capitals: folder.capitals, starts: folder.starts, ends: folder.ends)
  }

  /// The matching key of a term: its folded words and numbers, joined by single spaces.
  ///
  /// Dots inside abbreviations, apostrophes, possessive endings and grouping commas count for nothing,
  /// a hyphen for a space, and `&` between words for `and`: U.N. is UN, cease-fire is cease fire,
  /// Sana'a is Sanaa, Lavrov's is Lavrov.
  package static func key(_ text: String) -> String {
    var words: [String] = []
    for token in EnglishTokens.tokens(of: text) {
      switch token.kind {
      case .word: words.append(without(0x27, token.text))
      case .number: words.append(without(0x2C, token.text))
      case .mark: if token.text == "&" { words.append("and") }
      }
    }
    return words.joined(separator: " ")
  }

  private static func without(_ mark: UInt8, _ text: String) -> String {
    guard text.utf8.contains(mark) else { return text }
    return String(decoding: text.utf8.filter { $0 != mark }, as: UTF8.self)
  }
}

/// The state of one folding pass.
private struct Folder {
  var letters: [UInt32] = []
  var capitals: [Bool] = []
  var starts: [Int32] = []
  var ends: [Int32] = []

  init(capacity: Int) {
    letters.reserveCapacity(capacity)
    capitals.reserveCapacity(capacity)
    starts.reserveCapacity(capacity)
    ends.reserveCapacity(capacity)
  }

  mutating func append(_ scalar: Unicode.Scalar, at offset: Int, width: Int) {
    let value = scalar.value
    if value < 0x80 {
      emit(EnglishLetter.ascii(value), EnglishLetter.isASCIICapital(value), offset, width)
    } else {
      appendRare(scalar, at: offset, width: width)
    }
  }

  private mutating func appendRare(_ scalar: Unicode.Scalar, at offset: Int, width: Int) {
    let value = scalar.value
    if EnglishLetter.isDropped(value) {
      // A mark belongs to the letter it stands on, so that a reported range never cuts it off.
      if let last = letters.last, last != EnglishLetter.space {
        ends[ends.count - 1] = Int32(offset + width)
      }
    } else if let plain = EnglishLetter.plain[value] {
      let isCapital = scalar.properties.isUppercase
      for letter in plain { emit(letter, isCapital, offset, width) }
    } else if scalar.properties.isUppercase {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars
      where !EnglishLetter.isDropped(lower.value) {
        let letters = EnglishLetter.plain[lower.value] ?? [lower.value]
        for letter in letters { emit(letter, true, offset, width) }
      }
    } else {
      emit(EnglishLetter.symbol(value), false, offset, width)
    }
  }

  private mutating func emit(_ letter: UInt32, _ isCapital: Bool, _ offset: Int, _ width: Int) {
    if letter == EnglishLetter.space, letters.last == EnglishLetter.space {
      ends[ends.count - 1] = Int32(offset + width)
      return
    }
    letters.append(letter)
    capitals.append(isCapital)
    starts.append(Int32(offset))
    ends.append(Int32(offset + width))
  }
}
