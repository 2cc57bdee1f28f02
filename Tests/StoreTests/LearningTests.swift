import GRDB
import TestSupport
import Testing

@testable import Store

@Suite struct LearningTests {
  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    let path = folder.path("store.sqlite")
    try Store.create(path: path) { _ in }
    store = try Store.open(path: path, allowsReadOnly: false)
  }

  private static let pairs = [
    LearntPair(persian: "کتاب", english: "book", count: 3),
    LearntPair(persian: "کتاب", english: "volume", count: 1),
    LearntPair(persian: "خانه", english: "house", count: 2),
  ]

  @Test func whatWasLearntIsFoundByItsPersianWord() throws {
    #expect(try store.learn(Self.pairs, fingerprint: "a", name: "a.txt", beads: 4))
    #expect(try store.learntPairs(ofPersian: ["کتاب", "سیب"]) == Array(Self.pairs.prefix(2)))
    #expect(try store.learntCounts() == (texts: 1, pairs: 3))
  }

  @Test func countsOfSeveralTextsAddUp() throws {
    _ = try store.learn(Self.pairs, fingerprint: "a", name: "a.txt", beads: 4)
    _ = try store.learn(
      [LearntPair(persian: "کتاب", english: "volume", count: 5)], fingerprint: "b", name: "b.txt",
      beads: 2)
    let found = try store.learntPairs(ofPersian: ["کتاب"])
    #expect(found.map(\.english) == ["volume", "book"])
    #expect(found.map(\.count) == [6, 3])
  }

  @Test func aTextIsLearntOnce() throws {
    #expect(try store.learn(Self.pairs, fingerprint: "a", name: "a.txt", beads: 4))
    #expect(try !store.learn(Self.pairs, fingerprint: "a", name: "copy.txt", beads: 4))
    #expect(try store.learntPairs(ofPersian: ["خانه"]).map(\.count) == [2])
  }

  @Test func whatWasLearntIsTold() throws {
    #expect(try !store.hasLearntPairs())
    #expect(try !store.hasLearnt(fingerprint: "a"))
    _ = try store.learn(Self.pairs, fingerprint: "a", name: "a.txt", beads: 4)
    #expect(try store.hasLearntPairs())
    #expect(try store.hasLearnt(fingerprint: "a"))
    #expect(try !store.hasLearnt(fingerprint: "b"))
  }

  @Test func anOlderStoreThatMayOnlyBeReadHasLearntNothing() throws {
    let path = folder.path("old.sqlite")
    let queue = try DatabaseQueue(path: path)
    try queue.write {
      try $0.execute(
        sql: """
          PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = 1;
          CREATE TABLE old (word TEXT)
          """)
    }
    try queue.close()
    try folder.setPermissions(0o444, of: "old.sqlite")
    let old = try Store.open(path: path, allowsReadOnly: true)
    #expect(try old.learntPairs(ofPersian: ["کتاب"]) == [])
    #expect(try old.learntCounts() == (texts: 0, pairs: 0))
    #expect(try !old.hasLearntPairs())
    #expect(try !old.hasLearnt(fingerprint: "a"))
  }
}
