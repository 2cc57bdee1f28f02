/// One thing that a glossary knows, with its terms in both languages.
package struct Concept: Hashable, Sendable {
  /// The store's identifier; 0 for a concept that is in no store.
  package var id: Int64
  /// What sort of thing it is.
  package var kind: TermKind
  /// The subject; empty where none was given.
  package var domain: String
  /// The Persian and Dari terms, best first.
  package var persian: [Term]
  /// The English renderings, best first.
  package var english: [Term]

  /// Makes a concept.
  package init(
    id: Int64 = 0, kind: TermKind, domain: String = "", persian: [Term], english: [Term]
  ) {
    self.id = id
    self.kind = kind
    self.domain = domain
    self.persian = persian
    self.english = english
  }
}

extension Concept {
  /// What the domain of parts of names begins with; what follows is their origin.
  package static let namePartDomain = "name-"
  /// The domain of given names that are looked for in running text.
  package static let givenNameDomain = "society"

  /// Whether this is a given name or family name of many persons, and no person or place itself.
  ///
  /// Such names are looked up, and guesses are made of them; in running text they are not terms, since
  /// many are ordinary words as well.
  package var isNamePart: Bool { kind == .person && domain.hasPrefix(Self.namePartDomain) }

  /// Whether this is a given name that is looked for in running text.
  package var isGivenName: Bool { kind == .person && domain == Self.givenNameDomain }
}

/// One designation of a concept in one language.
package struct Term: Hashable, Sendable {
  /// The store's identifier; 0 for a term that is in no store.
  package var id: Int64
  /// The term as it is written.
  package var text: String
  /// How it stands.
  package var status: TermStatus
  /// Where a Persian term is used.
  package var variety: Variety
  /// The house style that an English rendering belongs to; empty for all.
  package var style: String
  /// The other common meaning of a Persian term, in English; empty when there is none.
  package var homograph: String
  /// A remark for people.
  package var note: String
  /// Where the term comes from.
  package var source: String

  /// Makes a term; what is left out is empty or the usual value.
  package init(
    id: Int64 = 0, text: String, status: TermStatus = .preferred, variety: Variety = .both,
    style: String = "", homograph: String = "", note: String = "", source: String = ""
  ) {
    self.id = id
    self.text = text
    self.status = status
    self.variety = variety
    self.style = style
    self.homograph = homograph
    self.note = note
    self.source = source
  }
}

extension Concept {
  /// Groups glossary rows into concepts, in the order in which each concept is first named.
  ///
  /// Rows with the same `concept` belong together. Without one, rows belong together that share kind,
  /// domain and the Persian term; names also where they share kind, domain and the English one, for
  /// نروژ and ناروی are one Norway. Names that many persons bear (``GlossaryEntry/isShared``) share no English
  /// one, for حامد and حمید are both Hamid here and there, and are parted by variety: a حسینی is Hosseini in
  /// Iran, Hussaini in Afghanistan. `persianKey` and `englishKey` say which spellings are the same.
  package static func group(
    _ entries: [GlossaryEntry], persianKey: (String) -> String, englishKey: (String) -> String
  ) -> [[GlossaryEntry]] {
    var parent: [Int] = []
    func root(_ node: Int) -> Int {
      var node = node
      while parent[node] != node {
        parent[node] = parent[parent[node]]
        node = parent[node]
      }
      return node
    }
    var owners: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      parent.append(index)
      var keys: [String] = []
      if !entry.concept.isEmpty {
        keys = ["c\t\(entry.source)\t\(entry.concept)"]
      } else {
        let frame = "\(entry.kind.rawValue)\t\(entry.domain)\t"
        let variety = entry.isShared ? entry.variety.rawValue : ""
        keys = ["p\t\(frame)\(variety)\t" + persianKey(entry.persian)]
        if entry.kind.isName, !entry.isShared {
          keys.append("e\t" + frame + englishKey(entry.english))
        }
      }
      for key in keys {
        if let owner = owners[key] {
          let roots = (root(owner), root(index))
          parent[max(roots.0, roots.1)] = min(roots.0, roots.1)
        } else {
          owners[key] = index
        }
      }
    }
    var groups: [Int: [GlossaryEntry]] = [:]
    var order: [Int] = []
    for (index, entry) in entries.enumerated() {
      let owner = root(index)
      if groups[owner] == nil { order.append(owner) }
      groups[owner, default: []].append(entry)
    }
    return order.compactMap { groups[$0] }
  }
}

extension Concept {
  /// The concepts of a termbase with those of further glossaries on top.
  ///
  /// What a further glossary says of a Persian term replaces what the termbase says of it, so that a
  /// project's own decisions rule. `key` says which spellings are the same.
  package static func overlay(
    _ further: [Concept], on termbase: [Concept], key: (String) -> String
  ) -> [Concept] {
    let own = Set(further.flatMap { $0.persian.map { key($0.text) } })
    guard !own.isEmpty else { return termbase }
    return further
      + termbase.compactMap { concept in
        var concept = concept
        concept.persian.removeAll { own.contains(key($0.text)) }
        return concept.persian.isEmpty ? nil : concept
      }
  }

  /// A concept from glossary rows that belong together.
  package init(rows: [GlossaryEntry]) {
    self.init(
      kind: rows.first?.kind ?? .term, domain: rows.first?.domain ?? "", persian: [], english: [])
    for row in rows {
      if !persian.contains(where: { $0.text == row.persian }) {
        persian.append(
          Term(
            text: row.persian, variety: row.variety, homograph: row.homograph, source: row.source))
      }
      if !english.contains(where: { $0.text == row.english && $0.style == row.style }) {
        english.append(
          Term(
            text: row.english, status: row.status, style: row.style, note: row.note,
            source: row.source))
      }
    }
  }
}
