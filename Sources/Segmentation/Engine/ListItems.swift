/// Finds the items of a list that is written on in one line: `1) One 2) Two`, `a. One b. Two`, `• One • Two`.
enum ListItems {
  /// A number or letter that numbers an item.
  private struct Marker {
    let start: Int
    let value: Int
    /// What is around it, so that only equal ones are of one list.
    let style: [UInt32]
    let isLetter: Bool
  }

  /// Where the second and later items of the paragraph start.
  ///
  /// A paragraph that opens with a bullet or with the number 1 (or a, or any number with a bracket or after a
  /// bullet) is a list; a marker belongs to it when it is of the same style and, if it counts, is the next
  /// one. Linear.
  static func starts(in paragraph: Paragraph) -> [Int] {
    guard let first = marker(in: paragraph, at: paragraph.range.lowerBound) else { return [] }
    var starts: [Int] = []
    var value = first.value
    var place = paragraph.range.lowerBound
    while place < paragraph.end {
      let isSpace = Mark.isSpace(paragraph[place])
      place = paragraph.next(place)
      guard isSpace, let next = marker(in: paragraph, at: place), next.style == first.style,
        next.isLetter == first.isLetter, next.value == value + (value < 0 ? 0 : 1)
      else { continue }
      starts.append(place)
      value = next.value
    }
    return starts
  }

  /// The marker that starts at `start`; a bullet that counts nothing has the value -1.
  private static func marker(in paragraph: Paragraph, at start: Int) -> Marker? {
    let first = paragraph[start]
    let isBullet = Mark.isBullet(first)
    guard isBullet || first == 0x28 || Mark.isDigit(first) || isSmallLetter(first) else {
      return nil
    }
    var place = start
    var style: [UInt32] = []
    if isBullet {
      style.append(first)
      place = paragraph.skipSpaces(from: paragraph.next(place))
    } else if first == 0x28 {
      style.append(first)
      place += 1
    }
    let number = number(in: paragraph, at: place)
    place = number.end
    while paragraph[place] == Mark.period || paragraph[place] == 0x29, place < number.end + 2 {
      style.append(paragraph[place])
      place += 1
    }
    if let value = number.value, place > number.end, place < paragraph.end,
      Mark.isSpace(paragraph[place])
    {
      return Marker(start: start, value: value, style: style, isLetter: number.isLetter)
    }
    return isBullet ? Marker(start: start, value: -1, style: [first], isLetter: false) : nil
  }

  /// The number of up to three digits, or the letter that counts, at `start`.
  private static func number(
    in paragraph: Paragraph, at start: Int
  ) -> (value: Int?, end: Int, isLetter: Bool) {
    if isSmallLetter(paragraph[start]) {
      return (Int(paragraph[start]) - 0x60, start + 1, true)
    }
    var value: Int?
    var place = start
    for _ in 0..<3 where Mark.isDigit(paragraph[place]) {
      value = (value ?? 0) * 10 + Int(digit(paragraph[place]))
      place = paragraph.next(place)
    }
    return (value, place, false)
  }

  private static func isSmallLetter(_ scalar: UInt32) -> Bool { (0x61...0x7A).contains(scalar) }

  private static func digit(_ scalar: UInt32) -> UInt32 {
    scalar < 0x40 ? scalar - 0x30 : scalar < 0x06F0 ? scalar - 0x0660 : scalar - 0x06F0
  }
}
