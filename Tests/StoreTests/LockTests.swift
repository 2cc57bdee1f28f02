import GRDB
import Store
import TestSupport
import Testing

@Suite struct LockTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("store.sqlite")
    try Store.create(path: path) { _ in }
  }

  @Test func aWriterWaitsForAnotherAndThenGivesUp() throws {
    let other = try Store.open(path: path, allowsReadOnly: false)
    let store = try Store.open(path: path, allowsReadOnly: false, patience: 0.05)
    try other.write { _ in
      _ = #expect(throws: StoreError.busy(path: path)) {
        try store.write { try $0.execute(sql: "INSERT INTO source (name) VALUES ('x')") }
      }
    }
    try store.write { try $0.execute(sql: "INSERT INTO source (name) VALUES ('later')") }
    #expect(try other.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM source") } == 1)
  }

  @Test func aReaderNeedNotWait() throws {
    let other = try Store.open(path: path, allowsReadOnly: false)
    try other.write { database in
      try database.execute(sql: "INSERT INTO source (name) VALUES ('x')")
      let store = try Store.open(path: path, allowsReadOnly: true, patience: 0.05)
      #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM source") } == 0)
    }
  }

  @Test func aStoreThatIsLockedAsAWholeIsBusy() throws {
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { database in
      try database.execute(
        sql: """
          PRAGMA journal_mode = DELETE; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE
          """)
      #expect(throws: StoreError.busy(path: path)) {
        try Store.open(path: path, allowsReadOnly: true, patience: 0.05)
      }
      try database.execute(sql: "ROLLBACK")
    }
  }
}
