import EnglishText
import GRDB
import PersianText
import Transliteration

/// Finds the concepts whose names may help to render a name, by the store's indexes.
struct NamesNear {
  private let database: Database
  private let name: String

  init(_ database: Database, _ name: String) {
    self.database = database
    self.name = name
  }

  /// The concepts, in no order.
  func concepts() throws -> Set<Int64> {
    let persian = PersianName(name).wordTexts
    if persian.isEmpty {
      let words = TermKey.english(name).split(separator: " ").map(String.init)
      return try spelt(words, gap: " ", language: "en")
    }
    var found = try spelt(persian.map(TermKey.persian), gap: "", language: "fa")
    let skeletons = ([persian.joined(separator: " ")] + persian).map(TermKey.skeleton(persian:))
    for skeleton in Set(skeletons) where skeleton.utf8.count >= Self.leastConsonants {
      try found.formUnion(alike([skeleton]))
      try found.formUnion(alike(Skeleton.neighbours(of: skeleton)))
    }
    return found
  }

  /// Names of up to three of the words, and longer ones that begin or end with one.
  private func spelt(_ words: [String], gap: String, language: String) throws -> Set<Int64> {
    var found: Set<Int64> = []
    for start in words.indices {
      for end in start + 1...min(start + Self.longestPart, words.count) {
        try found.formUnion(whole(words[start..<end].joined(separator: gap), language))
      }
      let names = NamesWithPart(database, key: words[start], language: language)
      for list in [try names.ending(), try names.beginning()] {
        let own = list.lazy.filter { hasWord(words[start], $0.text, language) }
        found.formUnion(own.prefix(Self.mostWithWord).map(\.concept))
      }
    }
    if words.count > Self.longestPart {
      try found.formUnion(whole(words.joined(separator: gap), language))
    }
    return found
  }

  private func hasWord(_ word: String, _ text: String, _ language: String) -> Bool {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "-" }).map(String.init)
    return parts.contains {
      word == (language == "en" ? TermKey.english($0) : TermKey.persian($0))
    }
  }

  private func whole(_ key: String, _ language: String) throws -> [Int64] {
    try Int64.fetchAll(
      database.cachedStatement(
        sql: "SELECT concept FROM term WHERE language = ? AND key = ? LIMIT \(Self.mostAlike)"),
      arguments: [language, key])
  }

  private func alike(_ skeletons: [String]) throws -> [Int64] {
    let places = Array(repeating: "?", count: skeletons.count).joined(separator: ",")
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT concept FROM term WHERE language = 'en' AND skeleton IN (\(places))
        LIMIT \(Self.mostAlike)
        """, arguments: StatementArguments(skeletons))
  }

  /// How many words in a row are looked for as one name.
  private static let longestPart = 3
  /// How many names with a word are read: a common given name stands in hundreds.
  private static let mostWithWord = 60
  /// How many names that sound alike are read.
  private static let mostAlike = 1_000
  /// With fewer consonants too much sounds alike.
  private static let leastConsonants = 2
}
