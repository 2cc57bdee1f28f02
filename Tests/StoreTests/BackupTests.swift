import GRDB
import Store
import TestSupport
import Testing

@Suite struct BackupTests {
  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    let path = folder.path("store.sqlite")
    try Store.create(path: path) { try $0.execute(sql: "INSERT INTO source (name) VALUES ('x')") }
    store = try Store.open(path: path, allowsReadOnly: false)
  }

  private func sources(of path: String) throws -> [String] {
    try Store.open(path: path, allowsReadOnly: true).read {
      try String.fetchAll($0, sql: "SELECT name FROM source ORDER BY id")
    }
  }

  @Test func aCopyIsAStoreWithWhatWasWrittenUntilThen() throws {
    try store.write { try $0.execute(sql: "INSERT INTO source (name) VALUES ('y')") }
    try store.backup(to: folder.path("copy.sqlite"))
    try store.write { try $0.execute(sql: "INSERT INTO source (name) VALUES ('z')") }
    #expect(try sources(of: folder.path("copy.sqlite")) == ["x", "y"])
    #expect(try sources(of: store.path) == ["x", "y", "z"])
  }

  @Test func aCopyReplacesAnOlderOne() throws {
    try store.backup(to: folder.path("copy.sqlite"))
    try store.write { try $0.execute(sql: "DELETE FROM source") }
    try store.backup(to: folder.path("copy.sqlite"))
    #expect(try sources(of: folder.path("copy.sqlite")) == [])
    #expect(try folder.names.filter { $0.contains("part") } == [])
  }

  @Test(arguments: ["missing/copy.sqlite", "."])
  func aCopyThatCannotBeMadeLeavesNothing(name: String) throws {
    let before = try folder.names
    let error = #expect(throws: StoreError.self) { try store.backup(to: folder.path(name)) }
    guard case .cannotCreate = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try folder.names == before)
  }
}
