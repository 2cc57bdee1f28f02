import GRDB
import Model
import PersianText
import Transliteration

extension TermLookup {
  /// The full names of persons and places that end or begin with the words of the query: سرگئی لاوروف
  /// for لاوروف.
  func fullNames(with query: String, key: String, language: String) throws -> LookupAnswer {
    let words = words(of: query)
    guard key.unicodeScalars.count >= 2, !words.isEmpty, words.count <= Self.mostWords else {
      return LookupAnswer()
    }
    let concepts = try termbase.store.read { database in
      let names = NamesWithPart(database, key: key, language: language)
      return try Termbase.concepts(
        database,
        identifiers: Set(
          try (names.ending() + names.beginning())
            .filter { place(of: words, in: $0.text) != nil }.prefix(Self.mostRead).map(\.concept)))
    }
    // One pair a concept: the other spellings are its alternatives.
    let found = concepts.filter { $0.kind == .person || $0.kind == .place }.compactMap { concept in
      fullNames(of: concept, with: words, language: language)
        .min { Self.spellingOrder($0) < Self.spellingOrder($1) }
    }.sorted { Self.order($0) < Self.order($1) }
    var answer = LookupAnswer(found, options)
    answer.hasMoreNames = answer.results.count > Self.mostNames
    answer.results = answer.results.prefix(Self.mostNames).map { result in
      var result = result
      result.part = part(words, of: result)
      return result
    }
    return answer
  }

  /// The pairs of a concept of which one term has the words.
  private func fullNames(
    of concept: Concept, with words: [String], language: String
  ) -> [LookupResult] {
    let isEnglish = language == "en"
    let terms = isEnglish ? concept.english : concept.persian
    return terms.compactMap { term -> LookupResult? in
      guard !term.status.isUnwanted, let place = place(of: words, in: term.text) else { return nil }
      let others = (isEnglish ? concept.persian : concept.english).filter {
        !$0.status.isUnwanted && (!isEnglish || options.allows($0.variety))
      }
      guard let other = others.first(where: { $0.style == options.style }) ?? others.first else {
        return nil
      }
      let (persian, english) = isEnglish ? (other, term) : (term, other)
      var result = LookupResult(
        persian, english, of: concept, match: isEnglish ? .reverse : .exact,
        score: place.isEnd ? Self.endScore : Self.beginningScore)
      result.isFromEnglish = isEnglish
      result.isPartial = true
      return result
    }
  }

  /// Where words stand at the end or the beginning of a longer term, as indices of its words.
  private func place(
    of words: [String], in term: String
  ) -> (range: Range<Int>, isEnd: Bool)? {
    let all = self.words(of: term)
    guard all.count > 1 else { return nil }
    let key = words.joined()
    // Written together or apart, words are the same: بن‌سلمان, بن سلمان.
    for count in 1..<all.count {
      if all.suffix(count).joined() == key { return (all.count - count..<all.count, true) }
      if all.prefix(count).joined() == key { return (0..<count, false) }
    }
    return nil
  }

  /// The words of the other language that these words stand for, where the two names pair word by word;
  /// else empty.
  private func part(_ words: [String], of result: LookupResult) -> String {
    let (persian, english) = (result.persian, result.english)
    let isEnglish = result.isFromEnglish
    guard let range = place(of: words, in: isEnglish ? english : persian)?.range else { return "" }
    let sides = (
      persian.split(whereSeparator: \.isWhitespace), english.split(whereSeparator: \.isWhitespace)
    )
    // Hyphens part words of a key that are one on paper.
    guard sides.0.count == sides.1.count, self.words(of: persian).count == sides.0.count,
      self.words(of: english).count == sides.1.count,
      zip(sides.0, sides.1).allSatisfy({
        NameMatch.score(persian: String($0), english: String($1)) >= Self.leastLikeness
      })
    else { return "" }
    return (isEnglish ? sides.0 : sides.1)[range].joined(separator: " ")
  }

  /// Persons before places, family names before given names, short names before long ones.
  private static func order(_ result: LookupResult) -> (Int, Double, Int, Int, String) {
    (
      result.kind == .person ? 0 : 1, -result.score, result.status?.rank ?? 9,
      result.persian.unicodeScalars.count, result.persian
    )
  }

  /// Of the spellings of one name: what is used everywhere, then as the concept has them.
  private static func spellingOrder(_ result: LookupResult) -> (Double, Int, Int) {
    (-result.score, result.status?.rank ?? 9, result.variety == .both ? 0 : 1)
  }

  /// How many full names are shown.
  private static let mostNames = 5
  /// How many concepts are read to choose from.
  private static let mostRead = 200
  /// More words than this are no part of a name.
  private static let mostWords = 4
  private static let endScore = 0.85
  private static let beginningScore = 0.75
  /// From this match score on, two words are taken for renderings of each other.
  private static let leastLikeness = 0.6
}

/// Finds the terms of several words whose keys end or begin with a key, by the store's indexes.
struct NamesWithPart {
  struct Name {
    let concept: Int64
    let text: String
  }

  private let database: Database
  private let language: String
  /// The key; an English one with the blank that parts it from its neighbour left out.
  private let key: String

  init(_ database: Database, key: String, language: String) {
    self.database = database
    self.language = language
    self.key = key
  }

  /// Terms whose keys end so.
  func ending() throws -> [Name] {
    let end = language == "en" ? " " + key : key
    let count = end.unicodeScalars.count
    func last(_ letters: Int) -> String {
      String(String.UnicodeScalarView(end.unicodeScalars.suffix(letters)))
    }
    // The index's own expressions first; of an end of two or three letters only one applies.
    let isShort = count < 4
    return try names(
      where: """
        substr(key, -2) = ? \(isShort ? "" : "AND substr(key, -4) = ?")
        AND substr(key, -\(count)) = ? AND length(key) > \(count)
        """, [last(2)] + (isShort ? [] : [last(4)]) + [end])
  }

  /// Terms whose keys begin so.
  func beginning() throws -> [Name] {
    let start = language == "en" ? key + " " : key
    return try names(where: "key > ? AND key < ?", [start, start + "\u{10FFFF}"])
  }

  private func names(where condition: String, _ values: [String]) throws -> [Name] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT concept, text FROM term WHERE language = ? AND instr(text, ' ') > 0
        AND \(condition) LIMIT \(Self.most)
        """)
    return try Row.fetchAll(statement, arguments: [language] + StatementArguments(values))
      .map { Name(concept: $0[0], text: $0[1]) }
  }

  private static let most = 1_000
}
