/// What a text's brackets, quotation marks and last mark say.
struct PunctuationMarks {
  /// How a text ends.
  enum End {
    /// With a letter or digit.
    case none
    /// With a full stop, exclamation mark or ellipsis.
    case stop
    /// With a question mark.
    case question
    /// With another mark.
    case other
  }

  /// The brackets without a partner, in UTF-8 bytes.
  private(set) var openBrackets: [Range<Int>] = []
  /// The first quotation mark without a partner, in UTF-8 bytes.
  private(set) var openQuote: Range<Int>?
  /// How the text ends, closing quotes and brackets set aside.
  private(set) var end: End = .none
  /// The mark at the end, or where one is missing.
  private(set) var endPlace = 0..<0
  /// Whether there is a question mark anywhere.
  private(set) var hasQuestion = false
  /// Persian marks, with the English mark for each.
  private(set) var persianMarks: [(range: Range<Int>, english: String)] = []

  /// Whether the quotation mark without a partner opens a quotation.
  private(set) var opensQuote = false

  /// Brackets nested or left over beyond these are not counted.
  private static let deepest = 16

  /// Reads a text in linear time and passes over what lies in placeholders.
  init(_ text: String, placeholders: [Placeholder] = []) {
    var brackets: [(mark: UInt32, range: Range<Int>)] = []
    var quotes: [(opens: Bool, range: Range<Int>)] = []
    var offset = 0
    var previous: UInt32 = 0x20
    var next = placeholders.startIndex
    for scalar in text.unicodeScalars {
      let range = offset..<offset + UTF8.width(scalar)
      offset = range.upperBound
      while next < placeholders.endIndex, placeholders[next].range.upperBound <= range.lowerBound {
        next += 1
      }
      if next < placeholders.endIndex, placeholders[next].range.contains(range.lowerBound) {
        // A tag says nothing of the sentence's end; a variable or address stands for a word.
        if placeholders[next].kind != .tag { takeEnd(0x61, range) }
        previous = 0x61
        continue
      }
      takeBracket(scalar.value, range, after: previous, &brackets)
      takeQuote(scalar.value, range, after: previous, &quotes)
      takeEnd(scalar.value, range)
      if let english = Self.english[scalar.value] { persianMarks.append((range, english)) }
      previous = scalar.value
    }
    openBrackets += brackets.map(\.range)
    openBrackets.sort { $0.lowerBound < $1.lowerBound }
    guard openQuote == nil, let last = quotes.last else { return }
    openQuote = last.range
    opensQuote = last.opens
  }

  private mutating func takeBracket(
    _ mark: UInt32, _ range: Range<Int>, after previous: UInt32,
    _ open: inout [(mark: UInt32, range: Range<Int>)]
  ) {
    switch mark {
    case 0x28, 0x5B, 0x7B:
      if open.count < Self.deepest { open.append((mark, range)) }
    case 0x29, 0x5D, 0x7D:
      let partner: UInt32 = mark == 0x29 ? 0x28 : mark - 2
      if let index = open.lastIndex(where: { $0.mark == partner }) {
        openBrackets += open[(index + 1)...].map(\.range)
        open.removeSubrange(index...)
      } else if openBrackets.count < Self.deepest,
        mark != 0x29 || !isListed(range.lowerBound, after: previous)
      {
        openBrackets.append(range)
      }
    default: break
    }
  }

  /// Whether a closing bracket follows the number or letter of a list, 1) or a), or makes a smiley.
  private func isListed(_ place: Int, after previous: UInt32) -> Bool {
    if [0x3A, 0x2D, 0x3B].contains(previous) { return true }
    return place <= 4 && previous > 0x20 && previous != 0x2E
  }

  private mutating func takeQuote(
    _ mark: UInt32, _ range: Range<Int>, after previous: UInt32,
    _ open: inout [(opens: Bool, range: Range<Int>)]
  ) {
    switch mark {
    case 0x201C, 0x201E, 0xAB: if open.count < Self.deepest { open.append((true, range)) }
    case 0x201D, 0xBB:
      if open.isEmpty { openQuote = openQuote ?? range } else { open.removeLast() }
    case 0x22:
      // After a digit the mark may mean inches.
      if !open.isEmpty {
        open.removeLast()
      } else if !(0x30...0x39).contains(previous) {
        open.append(([0x20, 0x28, 0x5B, 0x0A, 0x2014].contains(previous), range))
      }
    default: break
    }
  }

  private mutating func takeEnd(_ mark: UInt32, _ range: Range<Int>) {
    switch mark {
    case 0x3F, 0x61F:
      hasQuestion = true
      end = .question
    case 0x21, 0x2026, 0x06D4: end = end == .question ? .question : .stop
    case 0x2E: end = .stop
    // Quotes, brackets, blanks and joiners may follow the mark.
    case 0x22, 0x27, 0x2019, 0x201D, 0xBB, 0x203A, 0x29, 0x5D, 0x20, 0xA0, 0x09, 0x0A, 0x0D, 0x200C,
      0x200B, 0x200D, 0x200E, 0x200F, 0xFEFF, 0x2A, 0x5F:
      return
    case 0x3A, 0x3B, 0x2C, 0x60C, 0x61B, 0x2D, 0x2013, 0x2014: end = .other
    default:
      end = .none
      endPlace = range.upperBound..<range.upperBound
      return
    }
    endPlace = range
  }

  private static let english: [UInt32: String] = [
    0x60C: ",", 0x61B: ";", 0x61F: "?", 0xAB: "“", 0xBB: "”", 0x6D4: ".",
  ]
}
