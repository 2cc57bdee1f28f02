import Synchronization
import Transliteration

/// Makes transliterators that know the names of the termbase: all of them for many queries, those that may
/// matter for a few, since reading all takes a while.
package final class Guesser: Sendable {
  /// Reads the model that guesses come from.
  package typealias ModelReader = @Sendable () throws -> JointModel?

  private struct State {
    /// The model with the habits of the user's own names, once it was read.
    var joint: JointModel?
    var forAll: Transliterator?
    var queries = 0
  }

  private let termbase: Termbase
  private let conventions: NameConventions
  private let model: ModelReader
  private let state = Mutex(State())

  /// For more queries than this all names are read.
  private static let fewQueries = 8

  /// Makes a guesser.
  ///
  /// - Parameters:
  ///   - termbase: Whose names are known.
  ///   - conventions: How guesses are to be written.
  ///   - model: Reads the model; called at most once, when there is something to guess; without one nothing
  ///     is guessed.
  package init(
    termbase: Termbase, conventions: NameConventions = .learnt, model: @escaping ModelReader
  ) {
    self.termbase = termbase
    self.conventions = conventions
    self.model = model
  }

  /// What renders some names, Persian or English; `nil` without a model.
  ///
  /// - Throws: `StoreError`, and what reading the model throws.
  package func transliterator(for names: [String]) throws -> Transliterator? {
    try state.withLock { state in
      if let made = state.forAll { return made }
      state.queries += names.count
      guard let joint = try joint(&state) else { return nil }
      let isFew = state.queries <= Self.fewQueries
      let attested = try isFew ? termbase.attestedNames(near: names) : termbase.attestedNames()
      let new = Transliterator(attested: attested, joint: joint, conventions: conventions)
      if !isFew { state.forAll = new }
      return new
    }
  }

  private func joint(_ state: inout State) throws -> JointModel? {
    if let joint = state.joint { return joint }
    state.joint = try model()?.adapted(to: try termbase.latestOwnNames())
    return state.joint
  }
}
