import Foundation
import GRDB
import Store
import TestSupport
import Testing

@Suite struct ReadOnlyTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("store.sqlite")
    try Store.create(path: path) { try $0.execute(sql: "INSERT INTO source (name) VALUES ('x')") }
    try folder.setPermissions(0o444, of: "store.sqlite")
  }

  @Test func itCanBeRead() throws {
    let store = try Store.open(path: path, allowsReadOnly: true)
    #expect(store.isReadOnly)
    #expect(try store.read { try String.fetchAll($0, sql: "SELECT name FROM source") } == ["x"])
    #expect(try store.problems() == [])
    #expect(try folder.names == ["store.sqlite"])
  }

  @Test func itCannotBeWritten() throws {
    let before = try folder.bytes(of: "store.sqlite")
    let store = try Store.open(path: path, allowsReadOnly: true)
    #expect(throws: StoreError.readOnly(path: path)) {
      try store.write { try $0.execute(sql: "DELETE FROM source") }
    }
    #expect(throws: StoreError.readOnly(path: path)) {
      try Store.open(path: path, allowsReadOnly: false)
    }
    #expect(try folder.bytes(of: "store.sqlite") == before)
  }

  @Test func whatAnotherProgramHasJustWrittenIsRead() throws {
    try folder.setPermissions(0o644, of: "store.sqlite")
    let writer = try Store.open(path: path, allowsReadOnly: false)
    try writer.write { try $0.execute(sql: "INSERT INTO source (name) VALUES ('y')") }
    try folder.setPermissions(0o444, of: "store.sqlite")
    let reader = try Store.open(path: path, allowsReadOnly: true)
    #expect(reader.isReadOnly)
    #expect(
      try reader.read { try String.fetchAll($0, sql: "SELECT name FROM source") } == ["x", "y"])
    #expect(try writer.problems() == [])
  }
}
