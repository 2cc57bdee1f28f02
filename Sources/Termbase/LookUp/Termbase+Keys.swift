import GRDB
import Model
import Store

extension Termbase {
  /// The keys of the names with these consonants; those of few consonants say too little.
  static func keys(
    _ database: Database, language: String, skeleton: String
  ) throws -> [String] {
    guard skeleton.utf8.count >= 3 else { return [] }
    return try String.fetchAll(
      database,
      sql: "SELECT DISTINCT key FROM term WHERE language = ? AND skeleton = ? LIMIT 500",
      arguments: [language, skeleton])
  }

  /// The concepts that have a term with one of these keys, each once.
  ///
  /// - Throws: `StoreError`.
  package func concepts(language: String, keys: some Sequence<String>) throws -> [Concept] {
    var rest = ArraySlice(Array(keys))
    return try store.read { database in
      var identifiers: Set<Int64> = []
      while !rest.isEmpty {
        let part = rest.prefix(Self.mostAtOnce)
        rest = rest.dropFirst(Self.mostAtOnce)
        let list = databaseQuestionMarks(count: part.count)
        identifiers.formUnion(
          try Int64.fetchAll(
            database,
            sql: "SELECT concept FROM term WHERE language = ? AND key IN (\(list))",
            arguments: [language] + StatementArguments(part)))
      }
      return try Self.concepts(database, identifiers: identifiers)
    }
  }

  /// The concepts of these identifiers.
  static func concepts(_ database: Database, identifiers: Set<Int64>) throws -> [Concept] {
    var rest = ArraySlice(identifiers.sorted())
    var concepts: [Concept] = []
    while !rest.isEmpty {
      let part = Array(rest.prefix(mostAtOnce))
      rest = rest.dropFirst(mostAtOnce)
      let list = databaseQuestionMarks(count: part.count)
      concepts += try Self.concepts(database, where: "c.id IN (\(list))", part)
    }
    return concepts
  }

  /// The Persian keys that differ in one letter or two from one of these words.
  ///
  /// - Throws: `StoreError`.
  package func keys(near words: [[UInt32]]) throws -> Set<String> {
    try store.read { database in
      let near = NearKeys(database, language: "fa")
      return Set(try words.flatMap { try near.keys(near: $0).map(\.key) })
    }
  }

  /// The house styles that renderings have.
  ///
  /// - Throws: `StoreError`.
  package func houseStyles() throws -> [String] {
    try store.read {
      try String.fetchAll(
        $0, sql: "SELECT DISTINCT style FROM term WHERE style <> '' ORDER BY style")
    }
  }

  /// The subjects that concepts have.
  ///
  /// - Throws: `StoreError`.
  package func domains() throws -> [String] {
    try store.read {
      try String.fetchAll(
        $0, sql: "SELECT DISTINCT domain FROM concept WHERE domain <> '' ORDER BY domain")
    }
  }

  /// SQLite's smallest limit of arguments is 999.
  private static let mostAtOnce = 900
}
