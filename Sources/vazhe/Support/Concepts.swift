import Model
import TermRecognition
import Termbase

/// Concepts from glossary rows that are in no store.
enum Concepts {
  /// Groups rows into concepts as an import would.
  static func from(_ entries: [GlossaryEntry]) -> [Concept] {
    Concept.group(entries, persianKey: TermKey.persian, englishKey: TermKey.english)
      .map(Concept.init(rows:))
  }

  /// An index of these concepts alone.
  static func index(_ concepts: [Concept]) -> TermIndex {
    TermIndex(concepts: concepts, words: [String]())
  }
}
