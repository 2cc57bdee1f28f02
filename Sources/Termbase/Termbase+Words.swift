import GRDB
import Store

extension Termbase {
  /// The ordinary words of the store, with their English words separated by `|`.
  ///
  /// - Throws: `StoreError`.
  package func ordinaryWords() throws -> [(persian: String, english: String)] {
    try store.read { database in
      try Row.fetchAll(database, sql: "SELECT persian, english FROM word").map { ($0[0], $0[1]) }
    }
  }

  /// What the words near homographs say about their reading.
  ///
  /// - Throws: `StoreError`.
  package func homographCues() throws -> [(homograph: String, reading: String, cues: String)] {
    try store.read { database in
      try Row.fetchAll(database, sql: "SELECT homograph, reading, cues FROM homographCue").map {
        ($0[0], $0[1], $0[2])
      }
    }
  }
}
