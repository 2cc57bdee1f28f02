import Model

/// A row of ordinary words has a known part of speech and variety, and each word stands once in each.
///
/// Several English words are separated by `|`; none of them is empty.
struct OrdinaryWordsRule: ContentRule {
  static let name = "words"

  /// The parts of speech.
  static let roles = [
    "noun", "verb", "adjective", "adverb", "pronoun", "determiner", "preposition", "conjunction",
    "interjection", "numeral",
  ]

  func complaints(about content: Content) -> [Complaint] {
    var first: [[String]: Table.Row] = [:]
    return content.rows(.words).flatMap { row -> [Complaint] in
      var messages: [String] = []
      if !Self.roles.contains(row["pos"]) {
        messages.append(
          "“\(row["pos"])” is no part of speech; use one of: \(Self.roles.joined(separator: ", "))")
      }
      if Variety(rawValue: row["variety"]) == nil {
        messages.append("“\(row["variety"])” is no variety; use one of: both, fa, prs")
      }
      let words = row["en"].split(separator: "|", omittingEmptySubsequences: false)
      if words.contains(where: { $0.isEmpty || $0.first == " " || $0.last == " " }) {
        messages.append("“\(row["en"])” has an empty part or a blank beside a bar")
      }
      if Set(words).count < words.count { messages.append("“\(row["en"])” repeats a word") }
      let key = [row["fa"], row["pos"]]
      if let earlier = first[key] {
        messages.append("“\(row["fa"])” (\(row["pos"])) stands already in line \(earlier.line)")
      } else {
        first[key] = row
      }
      return messages.map { complaint(row, $0) }
    }
  }
}
