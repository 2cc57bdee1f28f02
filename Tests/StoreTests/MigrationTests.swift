import GRDB
import TestSupport
import Testing

@testable import Store

@Suite struct MigrationTests {
  private let folder: TemporaryFolder
  private let path: String

  /// Makes a store as it was before the first step.
  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("store.sqlite")
    let queue = try DatabaseQueue(path: path)
    try queue.write {
      try $0.execute(
        sql: """
          PRAGMA application_id = \(Schema.applicationID);
          CREATE TABLE old (word TEXT); INSERT INTO old VALUES ('kept')
          """)
    }
    try queue.close()
  }

  @Test func anOlderStoreIsCopiedAndBroughtUpToDate() throws {
    let store = try Store.open(path: path, allowsReadOnly: false)
    #expect(try store.versions().file == Schema.version)
    #expect(try store.read { try String.fetchAll($0, sql: "SELECT word FROM old") } == ["kept"])
    let copy = try DatabaseQueue(path: path + ".before-version-\(Schema.version)")
    #expect(try copy.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 0)
    #expect(try copy.read { try String.fetchAll($0, sql: "SELECT word FROM old") } == ["kept"])
  }

  @Test func anOlderStoreThatMayOnlyBeReadStaysAsItIs() throws {
    try folder.setPermissions(0o444, of: "store.sqlite")
    let store = try Store.open(path: path, allowsReadOnly: true)
    #expect(try store.versions().file == 0)
    #expect(try folder.names == ["store.sqlite"])
  }

  @Test func aFailedStepChangesNothing() throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE history (in_the_way TEXT)") }
    try queue.close()
    #expect(throws: (any Error).self) { try Store.open(path: path, allowsReadOnly: false) }
    let after = try DatabaseQueue(path: path)
    #expect(try after.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 0)
    #expect(
      try after.read {
        try String.fetchAll($0, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
      } == ["old", "history"])
  }
}
