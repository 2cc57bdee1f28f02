import GRDB
import Store
import TestSupport
import Testing

@Suite struct CreationTests {
  private struct Interrupted: Error {}

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aNewStoreHoldsWhatItWasFilledWith() throws {
    let path = folder.path("new/folder/store.sqlite")
    try Store.create(path: path) { try $0.execute(sql: "INSERT INTO source (name) VALUES ('x')") }
    let store = try Store.open(path: path, allowsReadOnly: false)
    #expect(try store.read { try String.fetchAll($0, sql: "SELECT name FROM source") } == ["x"])
    let versions = try store.versions()
    #expect(versions.file == versions.program)
    #expect(!store.isReadOnly)
  }

  @Test func anInterruptedCreationLeavesNothingBehind() throws {
    let path = folder.path("store.sqlite")
    #expect(throws: Interrupted.self) {
      try Store.create(path: path) { database in
        try database.execute(sql: "INSERT INTO source (name) VALUES ('x')")
        throw Interrupted()
      }
    }
    #expect(try folder.names == [])
    #expect(!Store.exists(path: path))
  }

  @Test func faultySQLLeavesNothingBehind() throws {
    #expect(throws: (any Error).self) {
      try Store.create(path: folder.path("store.sqlite")) { try $0.execute(sql: "nonsense") }
    }
    #expect(try folder.names == [])
  }

  @Test func anExistingStoreStays() throws {
    let path = folder.path("store.sqlite")
    try Store.create(path: path) { try $0.execute(sql: "INSERT INTO source (name) VALUES ('old')") }
    try Store.create(path: path) { try $0.execute(sql: "INSERT INTO source (name) VALUES ('new')") }
    let store = try Store.open(path: path, allowsReadOnly: true)
    #expect(try store.read { try String.fetchAll($0, sql: "SELECT name FROM source") } == ["old"])
  }

  @Test func anEmptyFileIsNoStoreYet() throws {
    let path = try folder.write("", to: "store.sqlite")
    #expect(!Store.exists(path: path))
    try Store.create(path: path) { _ in }
    #expect(Store.exists(path: path))
    #expect(try Store.open(path: path, allowsReadOnly: false).problems() == [])
  }

  @Test func aFileIsNoFolderForAStore() throws {
    let path = try folder.write("text", to: "file") + "/store.sqlite"
    let error = #expect(throws: StoreError.self) { try Store.create(path: path) { _ in } }
    guard case .cannotCreate(path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
