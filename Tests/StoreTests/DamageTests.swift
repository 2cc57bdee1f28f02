import GRDB
import Store
import TestSupport
import Testing

@Suite struct DamageTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("store.sqlite")
    try Store.create(path: path) { database in
      for number in 0..<2_000 {
        try database.execute(
          sql: "INSERT INTO source (name) VALUES (?)", arguments: ["source number \(number)"])
      }
    }
  }

  @Test(arguments: [0.1, 0.5, 0.9])
  func aTruncatedStoreIsDamaged(part: Double) throws {
    let bytes = try folder.bytes(of: "store.sqlite")
    try folder.write(Array(bytes.prefix(Int(Double(bytes.count) * part))), to: "store.sqlite")
    let error = #expect(throws: StoreError.self) {
      try Store.open(path: path, allowsReadOnly: false)
    }
    guard case .damaged(path, let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.contains("\(bytes.count)"))
  }

  @Test func aWholeStoreHasNoProblems() throws {
    let store = try Store.open(path: path, allowsReadOnly: false)
    try store.write { database in
      try database.execute(
        sql: """
          INSERT INTO concept (kind) VALUES ('place');
          INSERT INTO term (concept, language, text, key, status, source)
          VALUES (1, 'fa', 'کابل', 'کابل', 'preferred', 1);
          INSERT INTO word (persian, english, role) VALUES ('کتاب', 'book', 'noun');
          INSERT INTO homographCue (homograph, reading, cues) VALUES ('کیف', 'word', 'چرمی')
          """)
    }
    #expect(try store.problems() == [])
  }

  @Test func overwrittenPagesAreFound() throws {
    var bytes = try folder.bytes(of: "store.sqlite")
    let middle = bytes.count / 2
    for offset in middle..<(middle + 8_192) { bytes[offset] = 0x5A }
    try folder.write(bytes, to: "store.sqlite")
    do {
      let problems = try Store.open(path: path, allowsReadOnly: true).problems()
      #expect(!problems.isEmpty)
    } catch StoreError.damaged {
      // SQLite met the damage before it could list it.
    }
  }

  @Test func rowsWithoutTheirParentAreFound() throws {
    let store = try Store.open(path: path, allowsReadOnly: false)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write {
      try $0.execute(
        sql: """
          INSERT INTO term (concept, language, text, key, status, source)
          VALUES (12345, 'fa', 'کابل', 'کابل', 'preferred', 1)
          """)
    }
    #expect(try store.problems().count == 1)
  }
}
