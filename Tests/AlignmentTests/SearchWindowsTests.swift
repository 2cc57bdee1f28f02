import TestSupport
import Testing

@testable import Alignment

@Suite struct SearchWindowsTests {
  private static func joined(_ paths: [[CandidateBead]]) -> [CandidateBead] {
    SearchWindows.joined(paths) {
      $0
    } omission: {
      $0
    }
  }

  private func expectPath(_ beads: [CandidateBead], to end: PathNode) {
    var place = PathNode(row: 0, column: 0)
    for bead in beads {
      #expect(bead.start == place)
      place = bead.stop
    }
    #expect(place == end)
  }

  @Test(arguments: [1, 50, 700, 1_500, 4_000, 9_000])
  func windowsOverlapAndReachTheEnd(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let path = RandomPath.beads(count, using: &generator)
    let end = path.last?.stop ?? PathNode(row: 0, column: 0)
    let windows = SearchWindows(
      path: path, end: end, in: Band(sourceCount: end.row, targetCount: end.column)
    ).windows
    let nodes = Set(path.map(\.stop))
    #expect(windows.first?.start == PathNode(row: 0, column: 0))
    #expect(windows.last?.end == end)
    for (window, next) in zip(windows, windows.dropFirst()) {
      #expect(nodes.contains(window.end))
      #expect(nodes.contains(next.start))
      #expect(next.start.sum < window.end.sum)
      #expect(window.start.sum < next.start.sum)
    }
    for window in windows { #expect(window.end.sum - window.start.sum < 3 * SearchWindows.span) }
  }

  @Test func onePathCutIntoWindowsIsThatPath() {
    var generator = SeededGenerator(seed: 5)
    let path = RandomPath.beads(5_000, using: &generator)
    let end = path.last?.stop ?? PathNode(row: 0, column: 0)
    let windows = SearchWindows(
      path: path, end: end, in: Band(sourceCount: end.row, targetCount: end.column)
    ).windows
    #expect(windows.count > 2)
    let parts = windows.map { window in
      path.filter { $0.start.sum >= window.start.sum && $0.stop.sum <= window.end.sum }
    }
    #expect(SearchWindowsTests.joined(parts) == path)
  }

  @Test(arguments: 0..<30)
  func pathsThatDifferMakeOnePath(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let left = RandomPath.beads(200, using: &generator)
    // The other begins on a node of the first and goes its own way.
    let shift = left[120].start
    let right = RandomPath.beads(150, using: &generator).map {
      CandidateBead(
        sourceStop: $0.sourceStop + shift.row, targetStop: $0.targetStop + shift.column,
        shape: $0.shape)
    }
    let end = right.last?.stop ?? shift
    expectPath(SearchWindowsTests.joined([left, right]), to: end)
  }

  @Test func pathsThatNeverMeetAreBridgedByOmissions() {
    // One keeps to the upper side of the diagonal, the other to the lower.
    let pair = BeadShape(source: 1, target: 1)
    let left = (0..<100).map { CandidateBead(sourceStop: $0 + 1, targetStop: $0 + 1, shape: pair) }
    let right = (0..<100).map {
      CandidateBead(sourceStop: $0 + 31, targetStop: $0 + 41, shape: pair)
    }
    let beads = SearchWindowsTests.joined([left, right])
    expectPath(beads, to: PathNode(row: 130, column: 140))
    #expect(beads.contains { !$0.isPairing })
  }
}
