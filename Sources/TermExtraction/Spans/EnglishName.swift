import EnglishText

/// A stretch of capitalised words in an English segment: a name, or a part of one.
struct EnglishName {
  /// Its words, as indices among the segment's tokens.
  let tokens: Range<Int>
  /// Its words without articles and connectives.
  let content: [EnglishToken]
  /// The articles and connectives inside.
  let links: Set<String>
  /// The text as it stands.
  let text: String
  /// Whether it starts the sentence with a word that may owe its capital to that.
  let startsSentence: Bool

  /// The most words of a name.
  static let longest = 9

  /// All names of a segment, and all their parts that may be names.
  static func names(in tokens: [EnglishToken], text: String) -> [EnglishName] {
    let bytes = Array(text.utf8)
    var names: [EnglishName] = []
    for start in tokens.indices where isCapital(tokens[start]) {
      func append(_ span: Range<Int>) {
        let range = tokens[start].range.lowerBound..<tokens[span.upperBound - 1].range.upperBound
        names.append(
          EnglishName(
            tokens: span,
            content: tokens[span].filter { $0.kind != .mark && !connectives.contains($0.text) },
            links: Set(tokens[span].map(\.text).filter(connectives.contains)),
            text: String(decoding: bytes[range], as: UTF8.self),
            startsSentence: startsSentence(start, tokens)))
      }
      var end = start
      while end < tokens.count, end - start < longest {
        if isCapital(tokens[end]) {
          append(start..<(end + 1))
          if let head = endOfHead(after: end, in: tokens) { append(start..<head) }
        } else if !continues(tokens, at: end) {
          break
        }
        end += 1
      }
    }
    return names
  }

  /// The end of the small-letter words that say what a name before them names: `charity foundation`.
  private static func endOfHead(after name: Int, in tokens: [EnglishToken]) -> Int? {
    var place = name + 1
    while place < tokens.count, place <= name + 3, tokens[place].kind == .word,
      !tokens[place].isCapitalised, !connectives.contains(tokens[place].text),
      !notNames.contains(tokens[place].text)
    {
      if heads.contains(tokens[place].text) { return place + 1 }
      place += 1
    }
    return nil
  }

  /// Whether a token can begin or end a name.
  private static func isCapital(_ token: EnglishToken) -> Bool {
    token.kind == .word && token.isCapitalised && !notNames.contains(token.text)
  }

  /// Whether a name may go on over a token: a connective before a capital, a hyphen, a number.
  private static func continues(_ tokens: [EnglishToken], at place: Int) -> Bool {
    let token = tokens[place]
    if token.kind == .mark { return ["-", "'", "."].contains(token.text) }
    if token.kind == .number { return true }
    return connectives.contains(token.text)
  }

  private static func startsSentence(_ place: Int, _ tokens: [EnglishToken]) -> Bool {
    guard let previous = tokens[..<place].last else { return true }
    return previous.kind == .mark && [".", "!", "?", ":", "\"", "“", "‘"].contains(previous.text)
  }

  /// Whether the words between the capitals are such as stand inside one name, not between two.
  ///
  /// A transliterated name has particles only (`al`, `de`); a translated one may have `of` and `and`
  /// where a word in it says that it is an institution or a place.
  func isOneName(translated: Bool) -> Bool {
    if links.isEmpty || links.isSubset(of: Self.particles) { return true }
    guard translated, links.isDisjoint(with: ["in", "to", "on"]) else { return false }
    return content.contains { Self.heads.contains($0.text) }
  }

  /// Particles that belong to a person's or place's name.
  private static let particles: Set<String> = [
    "de", "al", "el", "bin", "ibn", "von", "van", "der", "la", "le", "du", "da", "ul", "ud", "e",
    "i",
  ]

  /// Words that say what an institution, place or event is.
  static let heads: Set<String> = [
    "ministry", "agency", "council", "committee", "commission", "university", "company", "bank",
    "party",
    "organisation", "organization", "union", "association", "foundation", "institute", "court",
    "department",
    "directorate", "office", "authority", "army", "force", "forces", "guard", "corps", "radio",
    "television",
    "hospital", "chamber", "group", "fund", "nations", "federation", "society", "centre", "center",
    "lines",
    "corporation", "administration", "service", "house", "forum", "convention", "treaty",
    "agreement", "news",
    "railway", "canal", "corridor", "port", "airport", "hotel", "province", "district", "sea",
    "river", "gulf",
    "strait", "school", "academy", "museum", "library", "club", "front", "movement", "parliament",
    "assembly",
    "newspaper", "daily", "magazine", "conference", "summit", "war", "plan", "programme", "program",
    "republic",
    "kingdom", "emirates", "states", "secretariat", "mission", "bureau", "board", "network",
    "group", "factory",
  ]

  /// Small words that stand inside names.
  static let connectives: Set<String> = [
    "of", "the", "for", "and", "on", "in", "to", "de", "al", "el", "bin", "ibn", "von", "van",
    "der", "la", "le", "du",
    "da", "ul", "ud", "e", "i",
  ]

  /// Words that a sentence capitalises and that are never a name by themselves.
  private static let notNames: Set<String> = [
    "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "i", "you",
    "his", "her",
    "its", "their", "our", "in", "on", "at", "by", "for", "from", "with", "without", "after",
    "before", "during",
    "since", "until", "while", "when", "where", "as", "if", "but", "and", "or", "nor", "so", "yet",
    "also", "both",
    "although", "though", "because", "however", "meanwhile", "moreover", "some", "many", "most",
    "all", "no", "not",
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "monday",
    "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may",
    "june", "july",
    "august", "september", "october", "november", "december", "what", "who", "how", "why", "there",
    "then", "now",
    "today", "yesterday", "tomorrow", "under", "over", "about", "against", "among", "between",
    "according", "mr",
    "mrs", "ms", "dr", "more", "other", "another", "each", "every", "such", "only", "even", "still",
    "here", "earlier",
    "later", "last", "next", "despite", "following", "new", "asked", "speaking",
  ]
}
