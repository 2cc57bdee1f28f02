import Model

/// The words by which file names say what language a file is in.
package struct LanguageTags: Sendable {
  private let tags: Set<String>
  /// The tag that names the language in messages and names.
  package let main: String

  private static let persian: Set<String> = [
    "fa", "fas", "per", "pes", "prs", "dari", "persian", "farsi",
  ]
  private static let english: Set<String> = ["en", "eng", "english"]

  /// The tags of a language, and the one that the user wrote.
  package init(_ language: Language, tag: String) {
    let own = tag.lowercased()
    main = own
    let base = own.prefix { $0 != "-" && $0 != "_" }
    switch language {
    case .persian, .dari: tags = LanguageTags.persian
    case .english: tags = LanguageTags.english
    case .other: tags = [own, String(base)]
    }
  }

  func contains(_ word: Substring) -> Bool { tags.contains(word.lowercased()) }
}
