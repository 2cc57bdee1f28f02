import GRDB
import Model
import Store

/// Who changes a termbase, and why.
package struct Decision: Sendable {
  /// The user's name.
  package var user: String
  /// The reason; may be empty.
  package var reason: String

  /// Makes a decision.
  package init(user: String, reason: String = "") {
    self.user = user
    self.reason = reason
  }
}

/// What to change in a rendering; what is `nil` stays.
package struct TermChange: Sendable {
  /// The new wording.
  package var english: String?
  /// The new status.
  package var status: TermStatus?
  /// The new kind of the concept.
  package var kind: TermKind?
  /// The new subject of the concept.
  package var domain: String?
  /// The new house style.
  package var style: String?
  /// The new remark.
  package var note: String?

  /// Changes nothing until parts are set.
  package init() {}
}

extension Termbase {
  /// Adds one pair; a Persian term that the termbase has gets one more rendering, and a name that it
  /// has by its English form one more spelling.
  ///
  /// Returns the concept as it now is.
  ///
  /// - Throws: ``TermbaseError/exists(persian:english:)`` when the pair is there already,
  ///   ``TermbaseError/notATerm(_:language:)``, `StoreError`.
  package func add(_ entry: GlossaryEntry, by decision: Decision) throws -> Concept {
    guard !TermKey.persian(entry.persian).isEmpty else {
      throw TermbaseError.notATerm(entry.persian, language: "Persian")
    }
    guard !TermKey.english(entry.english).isEmpty else {
      throw TermbaseError.notATerm(entry.english, language: "English")
    }
    return try store.write { database in
      var writer = TermbaseWriter(database, user: decision.user, reason: decision.reason)
      let known = try Self.existing(for: [entry], database)
      let id = try known?.id ?? writer.addConcept(kind: entry.kind, domain: entry.domain)
      let hasPersian = known?.persian.contains { $0.text == entry.persian } ?? false
      let hasEnglish =
        known?.english.contains { $0.text == entry.english && $0.style == entry.style } ?? false
      if hasPersian && hasEnglish {
        throw TermbaseError.exists(persian: entry.persian, english: entry.english)
      }
      if !hasPersian { try writer.addPersian(entry, status: .preferred, to: id) }
      if !hasEnglish {
        if let known, entry.status == .preferred {
          try Self.admitRivals(of: nil, style: entry.style, in: known, by: writer, database)
        }
        try writer.addEnglish(entry, to: id)
      }
      try writer.log("add", concept: id, persian: entry.persian, english: entry.english)
      return try Self.required(id, database)
    }
  }

  /// Changes a rendering of the concept that `term` names, in either language.
  ///
  /// Where the concept has several renderings, `rendering` says which; without it, the best.
  ///
  /// - Throws: ``TermbaseError``, `StoreError`.
  package func edit(
    _ term: String, rendering: String?, change: TermChange, by decision: Decision
  ) throws -> Concept {
    try store.write { database in
      let concept = try Self.concept(named: term, rendering: rendering, database)
      let named = Self.rendering(rendering ?? term, of: concept)
      // A Persian term or a number names no rendering: the best one is meant.
      guard let target = named ?? (rendering == nil ? concept.english.first : nil) else {
        throw TermbaseError.unknownTerm(rendering ?? term)
      }
      let writer = TermbaseWriter(database, user: decision.user, reason: decision.reason)
      try Self.check(change, of: target, in: concept)
      if change.status == .preferred || change.style != nil && target.status == .preferred {
        try Self.admitRivals(
          of: target, style: change.style ?? target.style, in: concept, by: writer, database)
      }
      let changes = try Self.apply(change, to: target, of: concept, database)
      if !changes.isEmpty {
        try writer.log(
          "edit", concept: concept.id, persian: concept.persian.first?.text ?? "",
          english: target.text, change: changes.joined(separator: "; "))
      }
      return try Self.required(concept.id, database)
    }
  }

  /// Removes the concept that `term` names, or one rendering of it; returns what was there.
  ///
  /// - Throws: ``TermbaseError``, `StoreError`.
  package func remove(_ term: String, rendering: String?, by decision: Decision) throws -> Concept {
    try store.write { database in
      let concept = try Self.concept(named: term, rendering: rendering, database)
      let writer = TermbaseWriter(database, user: decision.user, reason: decision.reason)
      let persian = concept.persian.first?.text ?? ""
      let target = rendering.flatMap { Self.rendering($0, of: concept) }
      if let rendering, target == nil { throw TermbaseError.unknownTerm(rendering) }
      if let target, concept.english.count > 1 {
        try database.execute(sql: "DELETE FROM term WHERE id = ?", arguments: [target.id])
        try writer.log("remove", concept: concept.id, persian: persian, english: target.text)
      } else {
        try database.execute(sql: "DELETE FROM concept WHERE id = ?", arguments: [concept.id])
        try writer.log(
          "remove", concept: concept.id, persian: persian,
          english: concept.english.map(\.text).joined(separator: ", "))
      }
      return concept
    }
  }

  // MARK: Parts

  private static func required(_ id: Int64, _ database: Database) throws -> Concept {
    guard let concept = try concepts(database, where: "c.id = ?", [id]).first else {
      throw TermbaseError.unknownTerm("#\(id)")
    }
    return concept
  }

  private static func concept(
    named term: String, rendering: String?, _ database: Database
  ) throws -> Concept {
    var filter = TermFilter()
    filter.id = term.hasPrefix("#") ? Int64(term.dropFirst()) : nil
    if filter.id == nil { filter.term = term }
    let (condition, arguments) = filter.condition
    var found = try concepts(database, where: condition, arguments)
    if let rendering, found.count > 1 {
      found = found.filter { Self.rendering(rendering, of: $0) != nil }
    }
    guard let first = found.first else { throw TermbaseError.unknownTerm(term) }
    guard found.count == 1 else {
      throw TermbaseError.ambiguousTerm(term, concepts: found.map(\.id))
    }
    return first
  }

  /// The rendering that an English text names, in the very wording before any other spelling.
  private static func rendering(_ english: String, of concept: Concept) -> Term? {
    concept.english.first { $0.text == english }
      ?? concept.english.first { TermKey.english($0.text) == TermKey.english(english) }
  }

  /// Makes what was preferred in a house style admitted, before `term` or a new one takes its place.
  ///
  /// There is one preferred rendering a style: the newest decision wins, and the history says so.
  private static func admitRivals(
    of term: Term?, style: String, in concept: Concept, by writer: TermbaseWriter,
    _ database: Database
  ) throws {
    for rival in concept.english
    where rival.status == .preferred && rival.style == style && rival.id != term?.id {
      try setStatus(.admitted, of: rival.id, database)
      try writer.log(
        "edit", concept: concept.id, persian: concept.persian.first?.text ?? "",
        english: rival.text, change: "status: preferred → admitted")
    }
  }

  /// Refuses a change that would leave no term, or two that are the same.
  private static func check(_ change: TermChange, of term: Term, in concept: Concept) throws {
    let english = change.english ?? term.text
    guard !TermKey.english(english).isEmpty else {
      throw TermbaseError.notATerm(english, language: "English")
    }
    let style = change.style ?? term.style
    if concept.english.contains(where: {
      $0.id != term.id && $0.text == english && $0.style == style
    }) {
      throw TermbaseError.exists(persian: concept.persian.first?.text ?? "", english: english)
    }
  }

  private static func apply(
    _ change: TermChange, to term: Term, of concept: Concept, _ database: Database
  ) throws -> [String] {
    var changes: [String] = []
    func set(
      _ column: String, of table: String, id: Int64, from old: String, to new: String?
    ) throws {
      guard let new, new != old else { return }
      try database.execute(
        sql: "UPDATE \(table) SET \(column) = ? WHERE id = ?", arguments: [new, id])
      changes.append("\(column): \(old.isEmpty ? "–" : old) → \(new.isEmpty ? "–" : new)")
    }
    try set("text", of: "term", id: term.id, from: term.text, to: change.english)
    if let english = change.english {
      let isName = (change.kind ?? concept.kind).isName
      try database.execute(
        sql: "UPDATE term SET key = ?, skeleton = ? WHERE id = ?",
        arguments: [
          TermKey.english(english), isName ? TermKey.skeleton(english: english) : "", term.id,
        ])
    }
    try set(
      "status", of: "term", id: term.id, from: term.status.rawValue, to: change.status?.rawValue)
    try set("style", of: "term", id: term.id, from: term.style, to: change.style)
    try set("note", of: "term", id: term.id, from: term.note, to: change.note)
    try set(
      "kind", of: "concept", id: concept.id, from: concept.kind.rawValue, to: change.kind?.rawValue)
    try set("domain", of: "concept", id: concept.id, from: concept.domain, to: change.domain)
    return changes
  }
}
