import Model
import NameFixture
import Store
import Termbase
import TestSupport

/// A termbase in a folder of its own.
struct TermbaseFixture {
  let folder: TemporaryFolder
  let termbase: Termbase

  /// Guesses names with a small model.
  var guesser: Guesser { Guesser(termbase: termbase) { SmallModel.model } }

  /// Makes a termbase of these rows.
  init(_ entries: [GlossaryEntry] = []) throws {
    folder = try TemporaryFolder()
    let path = folder.path("store.sqlite")
    try Termbase.create(path: path, entries: entries)
    termbase = Termbase(store: try Store.open(path: path, allowsReadOnly: false))
  }

  /// The concepts, each as `فا،فا = en(status), en(status)`.
  var summary: [String] {
    get throws { try termbase.concepts().map(Self.summary) }
  }

  static func summary(_ concept: Concept) -> String {
    concept.persian.map(\.text).joined(separator: "،") + " = "
      + concept.english.map { term in
        term.text + (term.style.isEmpty ? "" : "[\(term.style)]")
          + (term.status == .preferred ? "" : "(\(term.status.rawValue))")
      }.joined(separator: ", ")
  }

  /// Rows of a news desk.
  static let news = [
    GlossaryEntry(
      persian: "کی‌یف", english: "Kyiv", kind: .place, domain: "geography", source: "curated"),
    GlossaryEntry(
      persian: "کی‌یف", english: "Kiev", kind: .place, status: .deprecated, domain: "geography",
      source: "curated"),
    GlossaryEntry(
      persian: "کیف", english: "Kyiv", kind: .place, domain: "geography", homograph: "bag",
      source: "curated"),
    GlossaryEntry(
      persian: "نروژ", english: "Norway", kind: .place, variety: .persian, domain: "geography",
      source: "curated"),
    GlossaryEntry(
      persian: "ناروی", english: "Norway", kind: .place, variety: .dari, domain: "geography",
      source: "curated"),
    GlossaryEntry(
      persian: "زلنسکی", english: "Zelensky", kind: .person, domain: "politics", source: "curated"),
    GlossaryEntry(
      persian: "زلنسکی", english: "Zelenskyy", kind: .person, status: .admitted, style: "ap",
      domain: "politics", source: "curated"),
    GlossaryEntry(
      persian: "ولودیمیر زلنسکی", english: "Volodymyr Zelensky", kind: .person, domain: "politics",
      source: "curated"),
    GlossaryEntry(
      persian: "لاوروف", english: "Lavrov", kind: .person, domain: "politics", source: "curated"),
    GlossaryEntry(persian: "ولسوالی", english: "district", domain: "politics", source: "desk"),
    GlossaryEntry(persian: "شورای امنیت", english: "Security Council", kind: .organisation),
    GlossaryEntry(persian: "۵۰%_سهم", english: "50%_share", kind: .term, source: "desk"),
  ]
}
