import GlossaryFixture
import Model
import PersianText
import TermRecognition

/// The small termbase of `Cases/terms.txt`, with the bundled ordinary words.
enum SmallTermbase {
  static let recognizer = TermRecognizer(
    index: BundledTerms.index(
      of: cases("terms").map { fields in
        Concept(
          kind: TermKind(rawValue: fields[2]) ?? .term,
          persian: [Term(text: fields[0], homograph: fields.count > 3 ? fields[3] : "")],
          english: [Term(text: fields[1])])
      }))
}

/// The recogniser of all bundled glossaries.
let bundledRecognizer = TermRecognizer(index: BundledTerms.index)

extension TermRecognizer {
  /// What is found in a text, with the terms' keys, for comparison with a case.
  func found(in text: String) -> [(match: TermMatch, surface: String, keys: Set<String>)] {
    matches(in: text).map { match in
      (
        match, text.slice(bytes: match.range),
        Set(match.entries.map { Folding.key(index.concepts[$0.concept].persian[$0.term].text) })
      )
    }
  }
}
