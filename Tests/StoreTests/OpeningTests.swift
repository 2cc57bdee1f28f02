import GRDB
import Store
import TestSupport
import Testing

@Suite struct OpeningTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("store.sqlite")
  }

  private func open() throws -> Store { try Store.open(path: path, allowsReadOnly: true) }

  @Test func aStoreKeepsWhatWasWritten() throws {
    try Store.create(path: path) { _ in }
    try Store.open(path: path, allowsReadOnly: false).write {
      try $0.execute(sql: "INSERT INTO source (name) VALUES ('kept')")
    }
    #expect(
      try open().read { try String.fetchAll($0, sql: "SELECT name FROM source") } == ["kept"])
  }

  @Test func aFailedWriteLeavesNothing() throws {
    try Store.create(path: path) { _ in }
    let store = try Store.open(path: path, allowsReadOnly: false)
    #expect(throws: (any Error).self) {
      try store.write { database in
        try database.execute(sql: "INSERT INTO source (name) VALUES ('half')")
        try database.execute(sql: "INSERT INTO nowhere VALUES (1)")
      }
    }
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM source") } == 0)
  }

  @Test func aMissingStoreIsUnreadable() {
    #expect(
      throws: StoreError.unreadable(path: path, reason: "No such file or directory")
    ) { try open() }
  }

  @Test(arguments: [
    "", "short", "SQLite format 3\0", String(repeating: "سلام دنیا. ", count: 50),
  ])
  func textIsNoStore(text: String) throws {
    try folder.write(text, to: "store.sqlite")
    #expect(throws: StoreError.notADatabase(path: path)) { try open() }
    #expect(try folder.text(of: "store.sqlite") == text)
  }

  @Test func aFolderIsNoStore() {
    #expect(throws: StoreError.isFolder(path: folder.path)) {
      try Store.open(path: folder.path, allowsReadOnly: true)
    }
  }

  @Test func theDatabaseOfAnotherProgramIsLeftAsItIs() throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE bookmarks (url TEXT)") }
    try queue.close()
    let before = try folder.bytes(of: "store.sqlite")
    #expect(throws: StoreError.foreign(path: path)) {
      try Store.open(path: path, allowsReadOnly: false)
    }
    #expect(try folder.bytes(of: "store.sqlite") == before)
    #expect(try folder.names == ["store.sqlite"])
  }

  @Test func aLaterSchemaIsNotTouched() throws {
    try Store.create(path: path) { _ in }
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "PRAGMA user_version = 999") }
    try queue.close()
    let error = #expect(throws: StoreError.self) { try open() }
    guard case .newer(path, version: 999, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func namesWithBlanksAndSignsWork() throws {
    let odd = folder.path("واژه‌نامه ?100% #1.sqlite")
    try Store.create(path: odd) { _ in }
    #expect(try Store.open(path: odd, allowsReadOnly: false).problems() == [])
    try folder.setPermissions(0o444, of: "واژه‌نامه ?100% #1.sqlite")
    #expect(try Store.open(path: odd, allowsReadOnly: true).problems() == [])
  }
}
