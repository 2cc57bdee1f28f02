/// Why a store cannot be used.
///
/// The command line words these for people.
package enum StoreError: Error, Hashable, Sendable {
  /// The path is a folder.
  case isFolder(path: String)
  /// The folder of the path cannot be made or written to.
  case cannotCreate(path: String, reason: String)
  /// The file is no SQLite database.
  case notADatabase(path: String)
  /// The file is a SQLite database of another program.
  case foreign(path: String)
  /// The file is a store of a later version of Vazhe.
  case newer(path: String, version: Int, supported: Int)
  /// The file is shorter than its header says, or damaged otherwise.
  case damaged(path: String, reason: String)
  /// The store may be read but not written.
  case readOnly(path: String)
  /// The store may not even be read.
  case unreadable(path: String, reason: String)
  /// Another program holds the store for longer than we wait.
  case busy(path: String)
  /// The disk is full.
  case diskFull(path: String)
  /// The disk failed.
  case inputOutput(path: String, reason: String)
}
