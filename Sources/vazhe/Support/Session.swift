import Foundation
import Interchange
import Model
import Store
import TermRecognition
import Termbase

/// An open store, made on first use.
struct Session {
  let termbase: Termbase

  /// Opens the store that the options and the environment name.
  ///
  /// - Parameters:
  ///   - options: Where the store is, and what a new one holds.
  ///   - writing: Whether the command is going to change it.
  /// - Throws: `StoreError`; ``Failure`` when no path can be found; what reading the bundled
  ///   glossaries for a new store throws.
  init(_ options: StoreOptions, writing: Bool = false) throws {
    let path = try Self.path(options)
    if !Store.exists(path: path) {
      try Self.create(at: path, isEmpty: options.noBundled)
    }
    termbase = Termbase(store: try Store.open(path: path, allowsReadOnly: !writing))
  }

  /// The path of the store: `--store`, `$VAZHE_STORE`, or the user's data folder.
  static func path(_ options: StoreOptions) throws -> String {
    let environment = ProcessInfo.processInfo.environment
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if let store = options.store {
      guard !store.isEmpty else { throw Failure("--store needs a file name", code: Failure.usage) }
      return store
    }
    if let store = value("VAZHE_STORE") { return store }
    if let data = value("XDG_DATA_HOME") { return data + "/vazhe/vazhe.sqlite" }
    guard let home = value("HOME") else {
      throw Failure(
        "there is no home folder for the store; name one with --store", code: Failure.cannotWrite)
    }
    return home + "/.local/share/vazhe/vazhe.sqlite"
  }

  private static func create(at path: String, isEmpty: Bool) throws {
    var content = Installation.Content()
    if !isEmpty { content = try Installation.content() }
    try Termbase.create(
      path: path, entries: content.entries, words: content.words, cues: content.cues)
    Console.note(
      isEmpty
        ? "made an empty store, \(path)"
        : "made the store \(path) with \(content.entries.count) glossary rows")
  }

  /// All terms of the termbase, ready to be recognised, with those of further glossaries first.
  func index(adding glossaries: [Concept] = []) throws -> TermIndex {
    try Self.index(
      concepts: Concept.overlay(
        glossaries, on: try termbase.recognisableConcepts(), key: TermKey.persian),
      termbase: termbase)
  }

  /// What renders names that the termbase does not know, from those that it knows.
  ///
  /// - Throws: `StoreError`.
  func guesser() throws -> Guesser {
    Guesser(termbase: termbase, conventions: try conventions()) { try ModelFile.read(nil) }
  }

  private static func index(concepts: [Concept], termbase: Termbase) throws -> TermIndex {
    TermIndex(
      concepts: concepts, words: try termbase.ordinaryWords().map(\.persian),
      homographs: HomographCues(rows: try termbase.homographCues()),
      nameParts: try termbase.nameParts())
  }
}
