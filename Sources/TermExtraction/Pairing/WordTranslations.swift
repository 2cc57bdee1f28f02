import EnglishText
import PersianText

/// What single Persian words mean, for recognising translated names word by word.
package struct WordTranslations: Sendable {
  private var table: [String: Set<String>] = [:]

  /// Knows no words.
  package init() {}

  /// Reads pairs; a pair of several words on either side says nothing of single words and is passed over.
  package init(_ pairs: some Sequence<(persian: String, english: String)>) {
    for pair in pairs {
      let persian = Folding.key(pair.persian)
      let english = EnglishFolding.key(pair.english)
      guard !persian.isEmpty, !english.isEmpty, !pair.persian.contains(" "), !english.contains(" ")
      else { continue }
      table[persian, default: []].insert(english)
    }
  }

  /// Whether an English word translates a folded Persian one, endings aside.
  func areTranslations(_ persian: String, _ english: String) -> Bool {
    keys(of: persian).contains { key in
      guard let words = table[key] else { return false }
      return words.contains(english)
        || words.contains { EnglishInflection.areForms($0, english) }
    }
  }

  private func keys(of persian: String) -> [String] {
    let letters = persian.unicodeScalars.map(\.value)
    return [
      String(letters: letters.filter { $0 != Letter.zwnj }), String(letters: Affixes.stem(letters)),
    ]
  }
}
