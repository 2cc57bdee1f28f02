import Testing

/// A record of `vazhe lookup --format jsonl`.
struct LookupLine: Decodable {
  struct Answer: Decodable {
    struct Alternative: Decodable {
      let fa: String
      let variety: String
    }

    let fa: String
    let en: String
    let status: String
    let kind: String
    let match: String
    let score: Double
    let homograph: String
    let concept: Int?
    let alternatives: [Alternative]
    let partial: Bool
    let part: String?
    let surface: String?
    let start: Int?
    let end: Int?
  }

  let query: String
  let results: [Answer]
  let note: String?
}
