/// What a progress bar shows at one moment, made to fit the terminal.
struct ProgressLine {
  let label: String
  let done: Int
  let total: Int
  let current: String
  /// The width of the terminal.
  let columns: Int

  private static let barWidth = 20

  /// The line: label, bar, count and what is worked on; the less there is room for, the fewer of them.
  ///
  /// One column stays free, for some terminals wrap when the last one is used.
  func text(isColored: Bool) -> String {
    let room = columns - 1
    let count = "\(done)/\(total)"
    guard count.count <= room else { return String(count.prefix(max(room, 0))) }
    var parts = count
    var rest = room - count.count
    if label.count + 1 <= rest {
      parts = "\(label) \(count)"
      rest -= label.count + 1
    }
    if ProgressLine.barWidth + 3 <= rest {
      parts = parts.dropLast(count.count) + bar(isColored) + " " + count
      rest -= ProgressLine.barWidth + 3
    }
    let width = Console.width(of: current)
    if !current.isEmpty, width + 2 <= rest {
      parts += "  \u{2068}\(current)\u{2069}"
    } else if rest >= 12 {
      // The end of a name tells more than its beginning.
      let end = current.unicodeScalars.suffix(rest - 3)
      parts += "  \u{2068}…\(String(String.UnicodeScalarView(end)))\u{2069}"
    }
    return parts
  }

  private func bar(_ isColored: Bool) -> String {
    let filled = min(max(done * ProgressLine.barWidth / total, 0), ProgressLine.barWidth)
    let full = String(repeating: "#", count: filled)
    let empty = String(repeating: "-", count: ProgressLine.barWidth - filled)
    return isColored ? "[\u{1B}[32m\(full)\u{1B}[0m\(empty)]" : "[\(full)\(empty)]"
  }
}
