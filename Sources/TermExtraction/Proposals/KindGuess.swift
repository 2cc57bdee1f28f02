import EnglishText
import Model

/// Guesses what sort of thing a name is, from its words and from what introduces it.
enum KindGuess {
  /// The kind of an English name before which the words `before` stand.
  static func kind(of name: EnglishName, before: [EnglishToken]) -> TermKind {
    let words = Set(name.content.map(\.text))
    for (kind, cues) in cues where !words.isDisjoint(with: cues) { return kind }
    if let previous = before.last?.text {
      if places.contains(previous) { return .place }
      if persons.contains(previous) { return .person }
    }
    if name.content.count == 1, name.content[0].isAllCaps { return .organisation }
    return name.content.count == 2 || name.content.count == 3 ? .person : .place
  }

  private static let cues: [(TermKind, Set<String>)] = [
    (
      .publication,
      [
        "times", "post", "daily", "weekly", "gazette", "newspaper", "magazine", "tribune",
        "journal",
      ]
    ),
    (
      .organisation,
      [
        "ministry", "agency", "council", "committee", "commission", "university", "company", "bank",
        "party",
        "organisation", "organization", "union", "association", "foundation", "institute", "court",
        "department",
        "directorate", "office", "authority", "army", "force", "forces", "guard", "corps", "radio",
        "television",
        "news", "hospital", "chamber", "group", "fund", "nations", "federation", "society",
        "centre", "center", "lines",
        "shipping", "corporation", "administration", "service", "house",
      ]
    ),
    (
      .event, ["war", "conference", "summit", "festival", "games", "cup", "revolution", "olympics"]
    ),
    (
      .place,
      [
        "province", "district", "city", "river", "sea", "port", "mountain", "mountains", "valley",
        "village", "island",
        "gulf", "strait", "street", "square", "airport", "region", "oblast", "county", "lake",
        "canal",
      ]
    ),
  ]

  /// Words that introduce a person and belong to no name.
  static let titles: Set<String> = [
    "president", "minister", "chancellor", "general", "governor", "secretary", "ambassador", "king",
    "queen",
    "prince", "sheikh", "mullah", "prime", "foreign", "defence", "defense", "former", "spokesman",
    "spokeswoman",
    "spokesperson", "professor", "senator", "colonel", "commander", "envoy", "deputy", "leader",
  ]

  private static let places: Set<String> = [
    "in", "at", "near", "to", "from", "outside", "around", "across", "of", "toward", "towards",
    "city", "port", "village",
  ]

  private static let persons: Set<String> = [
    "mr", "mrs", "ms", "dr", "president", "minister", "general", "governor", "spokesman",
    "spokeswoman",
    "spokesperson", "ambassador", "economist", "doctor", "director", "by", "secretary", "envoy",
    "analyst", "said",
  ]
}
