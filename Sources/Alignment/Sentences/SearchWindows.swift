/// The windows that a long search is split into, so that memory is bounded and cores share the work.
///
/// Neighbours overlap. Each window is searched by itself, from corner to corner; the paths of two
/// neighbours are joined where they meet, next to the middle of the overlap.
struct SearchWindows: Sendable {
  /// The segments of both sides that a window advances by.
  static let span = 3_000
  /// The segments of both sides that two neighbours share.
  static let overlap = 600

  /// Where each window begins and ends; at least one.
  let windows: [(start: PathNode, end: PathNode)]

  /// Splits the space between (0, 0) and `end`; windows begin and end on nodes of a path that are in
  /// the band.
  init(path: [CandidateBead], end: PathNode, in band: Band) {
    var starts = [PathNode(row: 0, column: 0)]
    var ends: [PathNode] = []
    var next = SearchWindows.span
    for bead in path where end.sum - next > SearchWindows.overlap {
      let stop = bead.stop
      guard band.contains(stop.row, stop.column) else { continue }
      if ends.count + 1 == starts.count, stop.sum >= next - SearchWindows.overlap / 2 {
        starts.append(stop)
      }
      if stop.sum >= next + SearchWindows.overlap / 2 {
        ends.append(stop)
        next = max(next, stop.sum) + SearchWindows.span
      }
    }
    // A window that was begun and does not end within reach of the others is part of the last.
    if starts.count > ends.count + 1 { starts.removeLast() }
    ends.append(end)
    windows = zip(starts, ends).map { ($0, $1) }
  }

  /// Joins the paths of the windows, in order.
  static func joined<Item>(
    _ paths: [[Item]], bead: (Item) -> CandidateBead, omission: (CandidateBead) -> Item
  ) -> [Item] {
    guard var joined = paths.first else { return [] }
    for path in paths.dropFirst() {
      join(path, to: &joined, bead: bead, omission: omission)
    }
    return joined
  }

  private static func join<Item>(
    _ path: [Item], to joined: inout [Item], bead: (Item) -> CandidateBead,
    omission: (CandidateBead) -> Item
  ) {
    guard let firstItem = path.first, let lastItem = joined.last else {
      joined += path
      return
    }
    let first = bead(firstItem).start
    let last = bead(lastItem).stop
    let middle = (first.sum + last.sum) / 2
    // All nodes that both paths pass; the end of the one and the start of the other are nodes too.
    var best: (left: Int, right: Int, distance: Int)?
    var left = joined.count
    while left > 0, bead(joined[left - 1]).start.sum >= first.sum { left -= 1 }
    var right = 0
    while left < joined.count, right < path.count {
      let leftStart = bead(joined[left]).start
      let rightStart = bead(path[right]).start
      if leftStart == rightStart {
        let distance = abs(leftStart.sum - middle)
        if distance < best?.distance ?? .max { best = (left, right, distance) }
      }
      if leftStart.sum <= rightStart.sum { left += 1 } else { right += 1 }
    }
    if let best {
      joined.removeSubrange(best.left...)
      joined += path[best.right...]
      return
    }
    // They never meet: leave one in the middle, and go on where the other has left both sides behind.
    while let item = joined.last, bead(item).start.sum >= middle { joined.removeLast() }
    let from = joined.last.map { bead($0).stop } ?? PathNode(row: 0, column: 0)
    let rest =
      path.firstIndex { bead($0).start.row >= from.row && bead($0).start.column >= from.column }
      ?? path.endIndex
    let to =
      rest < path.endIndex
      ? bead(path[rest]).start : path.last.map { bead($0).stop } ?? from
    for row in from.row..<max(from.row, to.row) {
      joined.append(
        omission(
          CandidateBead(
            sourceStop: row + 1, targetStop: from.column, shape: BeadShape(source: 1, target: 0))))
    }
    for column in from.column..<max(from.column, to.column) {
      joined.append(
        omission(
          CandidateBead(
            sourceStop: to.row, targetStop: column + 1, shape: BeadShape(source: 0, target: 1))))
    }
    joined += path[rest...]
  }
}
