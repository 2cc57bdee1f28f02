/// Tells addresses, file names and paths from sentences that lack a space after the stop.
enum Address {
  /// How far is looked to either side of the stop, in scalars.
  private static let limit = 128

  /// Whether the stop stands inside an address, a path or a file name.
  ///
  /// What stands around the stop without white space is one when it holds `://`, `@`, `www.` or a slash,
  /// or when small Latin letters or digits follow a single stop at once (`example.com`, `report.pdf`).
  static func holds(_ run: StopRun, in paragraph: Paragraph) -> Bool {
    let next = paragraph[run.end]
    guard !Mark.isSpace(next), !run.isClosed else { return false }
    if run.kind == .period, Mark.isLower(next) || Mark.isDigit(next) { return true }
    var start = run.start
    while run.start - start < limit, isPart(paragraph.scalar(before: start)) { start -= 1 }
    var end = run.end
    while end < paragraph.end, end - run.end < limit, isPart(paragraph[end]) { end += 1 }
    let stretch = paragraph.bytes[start..<end]
    if stretch.contains(where: { $0 == 0x40 || $0 == 0x2F || $0 == 0x5C }) { return true }
    return stretch.indices.contains { stretch[$0...].starts(with: "www".utf8) }
  }

  /// Whether a scalar may be a part of an address: any ASCII but white space, quotes and brackets.
  private static func isPart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D: false
    default: (0x21...0x7E).contains(scalar)
    }
  }
}
