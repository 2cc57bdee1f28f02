import GRDB
import Synchronization
import Transliteration

/// Makes the transliterator when there is something to guess, once for all queries.
///
/// In a store of very many names, reading all takes seconds: there only those with the consonants of the
/// query stand beside the guesses.
package final class Guesser: Sendable {
  /// Reads the model that guesses come from.
  package typealias ModelReader = @Sendable () throws -> JointModel?

  private struct State {
    var joint: JointModel??
    var forAll: Transliterator?
    var isLarge: Bool?
  }

  private let termbase: Termbase
  private let model: ModelReader
  private let state = Mutex(State())

  init(termbase: Termbase, model: @escaping ModelReader) {
    self.termbase = termbase
    self.model = model
  }

  /// English spellings of a Persian name.
  func englishSpellings(of name: String, limit: Int) throws -> [Candidate] {
    try transliterator(skeleton: TermKey.skeleton(persian: name)).candidates(
      for: name, limit: limit)
  }

  /// Persian spellings of an English name.
  func persianSpellings(of name: String, limit: Int) throws -> [Candidate] {
    try transliterator(skeleton: nil).persianCandidates(for: name, limit: limit)
  }

  /// The one place where look-up makes a transliterator.
  ///
  /// Writing Persian (`skeleton` is `nil`) needs no English names.
  private func transliterator(skeleton: String?) throws -> Transliterator {
    try state.withLock { state in
      if let made = state.forAll { return made }
      let joint = try state.joint ?? model()
      state.joint = .some(joint)
      guard let skeleton else { return Transliterator(names: [], joint: joint) }
      let isLarge = try state.isLarge ?? (termbase.highestTerm() > Self.mostTerms)
      state.isLarge = isLarge
      let names = try isLarge ? termbase.englishNames(skeleton: skeleton) : termbase.englishNames()
      let new = Transliterator(names: names, joint: joint)
      if !isLarge { state.forAll = new }
      return new
    }
  }

  /// Up to so many terms, the transliterator knows all names.
  private static let mostTerms: Int64 = 80_000
}

extension Termbase {
  /// The highest identifier of a term, at least the number of terms; constant time.
  fileprivate func highestTerm() throws -> Int64 {
    try store.read { try Int64.fetchOne($0, sql: "SELECT max(id) FROM term") ?? 0 }
  }

  /// The English names that may be used and have these consonants.
  fileprivate func englishNames(skeleton: String) throws -> [String] {
    try store.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT text FROM term WHERE language = 'en' AND skeleton = ? AND skeleton <> ''
          AND status IN ('preferred', 'admitted') LIMIT 2000
          """, arguments: [skeleton])
    }
  }
}
