import Interchange

/// Every form of a gold term stands in the source text and every rendering in the translation, literally.
struct SeedTermPlacesRule: ContentRule {
  static let name = "seed-term-places"

  func complaints(about content: Content) -> [Complaint] {
    content.seeds.flatMap { seed -> [Complaint] in
      guard let terms = seed[.terms], let source = seed[.source],
        let translation = seed[.translation]
      else { return [] }
      return TSV.rows(of: terms.text).dropFirst().filter { $0.fields.count == 5 }.flatMap { row in
        (missing(row.fields[3], in: source) + missing(row.fields[4], in: translation)).map {
          complaint(terms.path, row.line, $0)
        }
      }
    }
  }

  private func missing(_ list: String, in file: ContentFile) -> [String] {
    let text = Array(file.text.utf8)
    return list.split(separator: "|", omittingEmptySubsequences: false).compactMap { piece in
      if piece.isEmpty { return "“\(list)” has an empty part" }
      let isThere = text.indices.contains { text[$0...].starts(with: piece.utf8) }
      return isThere ? nil : "“\(piece)” does not stand in \(file.path)"
    }
  }
}
