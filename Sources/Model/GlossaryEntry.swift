/// One row of a glossary: a Persian term, one English rendering, and what is known of the two.
///
/// This is what glossary files hold and what the termbase's concepts are built from: rows that share
/// a `concept` (or, without one, what `ConceptKey` says) are one concept.
package struct GlossaryEntry: Hashable, Sendable {
  /// The Persian or Dari term.
  package var persian: String
  /// The English rendering.
  package var english: String
  /// What sort of thing it is.
  package var kind: TermKind
  /// How the rendering stands.
  package var status: TermStatus
  /// Where the Persian term is used.
  package var variety: Variety
  /// The house style that the rendering belongs to; empty for all.
  package var style: String
  /// The subject; empty where none was given.
  package var domain: String
  /// The other common meaning of the Persian word, in English; empty when there is none.
  package var homograph: String
  /// A remark for people.
  package var note: String
  /// Where the row comes from: an identifier of `glossaries/SOURCES.tsv`, a file name or a user.
  package var source: String
  /// The identifier that the file gives to the concept; empty where it gives none.
  package var concept: String

  /// Makes an entry; what is left out is empty or the usual value.
  package init(
    persian: String, english: String, kind: TermKind = .term, status: TermStatus = .preferred,
    variety: Variety = .both, style: String = "", domain: String = "", homograph: String = "",
    note: String = "", source: String = "", concept: String = ""
  ) {
    self.persian = persian
    self.english = english
    self.kind = kind
    self.status = status
    self.variety = variety
    self.style = style
    self.domain = domain
    self.homograph = homograph
    self.note = note
    self.source = source
    self.concept = concept
  }
}

extension GlossaryEntry {
  /// Whether the row is of a given name or family name that many persons bear.
  package var isShared: Bool {
    kind == .person
      && (domain == Concept.givenNameDomain || domain.hasPrefix(Concept.namePartDomain))
  }
}
