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
  static func starts(in paragraph: Paragraph, content: Range<Int>) -> [Int] {
    guard let first = marker(in: paragraph, at: content.lowerBound) else { return [] }
    var starts: [Int] = []
    var value = first.value
    for place in content.dropFirst() where Mark.isSpace(paragraph[place - 1]) {
      guard let next = marker(in: paragraph, at: place), next.style == first.style,
        next.isLetter == first.isLetter, next.value == value + (value < 0 ? 0 : 1)
      else { continue }
      starts.append(place)
      value = next.value
    }
    return starts
  }

  /// The marker that starts at `start`; a bullet that counts nothing has the value -1.
  private static func marker(in paragraph: Paragraph, at start: Int) -> Marker? {
    var place = start
    var style: [UInt32] = []
    if Mark.isBullet(paragraph[place]) {
      style.append(paragraph[place])
      place = paragraph.skipSpaces(from: place + 1)
    } else if paragraph[place] == 0x28 {
      style.append(0x28)
      place += 1
    }
    let isBullet = style.first.map(Mark.isBullet) ?? false
    let numberStart = place
    var value = 0
    while Mark.isDigit(paragraph[place]), place < numberStart + 3 {
      value = value * 10 + Int(digit(paragraph[place]))
      place += 1
    }
    var isLetter = false
    if place == numberStart, (0x61...0x7A).contains(paragraph[place]) {
      isLetter = true
      value = Int(paragraph[place]) - 0x60
      place += 1
    }
    let end = place
    while paragraph[place] == 0x2E || paragraph[place] == 0x29, place < end + 2 {
      style.append(paragraph[place])
      place += 1
    }
    let isNumbered =
      end > numberStart && place > end && Mark.isSpace(paragraph[place])
      && place < paragraph.count
    if isNumbered { return Marker(start: start, value: value, style: style, isLetter: isLetter) }
    guard isBullet, let bullet = style.first else { return nil }
    return Marker(start: start, value: -1, style: [bullet], isLetter: false)
  }

  private static func digit(_ scalar: UInt32) -> UInt32 {
    scalar < 0x40 ? scalar - 0x30 : scalar < 0x06F0 ? scalar - 0x0660 : scalar - 0x06F0
  }
}
