import TestSupport
import Testing

@testable import Alignment

@Suite struct BandTests {
  private static func band(
    _ seed: Int
  ) -> (band: Band, beads: [CandidateBead], end: PathNode, radii: [Int]) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let beads = RandomPath.beads(Int.random(in: 1...80, using: &generator), using: &generator)
    let end = beads.last?.stop ?? PathNode(row: 0, column: 0)
    let radii = beads.map { _ in Int.random(in: 0...12, using: &generator) }
    let band = Band(
      around: beads, sourceCount: end.row, targetCount: end.column, radii: radii)
    return (band, beads, end, radii)
  }

  @Test(arguments: 0..<60)
  func holdsThePathAndWhatIsNearIt(seed: Int) {
    let (band, beads, end, radii) = BandTests.band(seed)
    #expect(band.sourceCount == end.row)
    #expect(band.targetCount == end.column)
    #expect(band.contains(0, 0))
    for (bead, radius) in zip(beads, radii) {
      for row in max(bead.source.lowerBound - radius, 0)...min(bead.sourceStop + radius, end.row) {
        #expect(band.contains(row, max(bead.target.lowerBound - radius, 0)))
        #expect(band.contains(row, min(bead.targetStop + radius, end.column)))
      }
    }
  }

  @Test(arguments: 0..<60)
  func itsEndsNeverFall(seed: Int) {
    let (band, _, end, _) = BandTests.band(seed)
    for row in 0..<end.row {
      #expect(band.lows[row] <= band.lows[row + 1])
      #expect(band.highs[row] <= band.highs[row + 1])
      // Two rows share a column, so that omissions alone lead from any row to the next.
      #expect(band.lows[row + 1] < band.highs[row])
    }
    #expect(band.highs.allSatisfy { $0 <= end.column + 1 })
  }

  @Test(arguments: 0..<60)
  func numbersItsNodesOneAfterTheOther(seed: Int) {
    let (band, _, end, _) = BandTests.band(seed)
    var next = 0
    for row in 0...end.row {
      for column in band.lows[row]..<band.highs[row] {
        #expect(band.index(row, column) == next)
        next += 1
      }
    }
    #expect(band.count == next)
  }

  @Test(arguments: 0..<60)
  func aPartHoldsTheSameNodes(seed: Int) {
    let (band, beads, end, _) = BandTests.band(seed)
    let start = beads[beads.count / 3].start
    let stop = beads[beads.count * 2 / 3].stop
    let part = band.part(from: start, to: stop)
    #expect(part.rowOrigin == start.row)
    #expect(part.columnOrigin == start.column)
    #expect(part.sourceCount == stop.row - start.row)
    #expect(part.targetCount == stop.column - start.column)
    for row in start.row...stop.row {
      for column in 0...end.column {
        let isInside =
          (start.column...stop.column).contains(column) && band.contains(row, column)
        #expect(part.contains(row - start.row, column - start.column) == isInside)
      }
    }
  }

  @Test(arguments: 0..<20)
  func itsColumnsAreItsRowsTurned(seed: Int) {
    let (band, _, end, _) = BandTests.band(seed)
    for (column, rows) in band.columns().enumerated() {
      for row in 0...end.row { #expect(rows.contains(row) == band.contains(row, column)) }
    }
  }
}
