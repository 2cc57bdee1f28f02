import GRDB
import Model
import Testing

@testable import Termbase

/// The queries of look-up use the indexes that the schema makes for them, whatever the store holds.
@Suite struct LookupPlanTests {
  private func plans(of body: (Database) throws -> Void) throws -> [String] {
    let fixture = try TermbaseFixture(TermbaseFixture.news)
    var statements: [String] = []
    return try fixture.termbase.store.read { database in
      database.trace { statements.append("\($0)") }
      try body(database)
      database.trace(options: [])
      return try statements.filter { $0.hasPrefix("SELECT") }.flatMap { sql in
        try Row.fetchAll(
          database, sql: "EXPLAIN QUERY PLAN " + sql,
          arguments: StatementArguments(
            (0..<sql.count { $0 == "?" }).map { _ in "x" })
        ).map { $0["detail"] as String }
      }
    }
  }

  @Test func nearKeysAreFoundByTheirPieces() throws {
    let plans = try plans {
      _ = try NearKeys($0, language: "fa").keys(near: Array(repeating: 0x0627, count: 13))
    }
    for piece in 0...3 {
      #expect(
        plans.contains { $0.contains("INDEX term_piece\(piece) (language=? AND <expr>=? AND") })
    }
    #expect(plans.allSatisfy { $0.contains("INDEX term_piece") })
  }

  @Test func namesAreFoundBySoundAndByTheirLastWord() throws {
    #expect(
      try plans { _ = try Termbase.keys($0, language: "fa", skeleton: "lvrf") }
        .contains { $0.contains("INDEX term_skeleton (language=? AND skeleton=?)") })
    let names = try plans {
      let names = NamesWithPart($0, key: "لاوروف", language: "fa")
      _ = try names.ending()
      _ = try names.beginning()
    }
    #expect(
      names.contains { $0.contains("INDEX term_ending (language=? AND <expr>=? AND <expr>=?)") })
    #expect(names.contains { $0.contains("INDEX term_key (language=? AND key>? AND key<?)") })
  }
}
