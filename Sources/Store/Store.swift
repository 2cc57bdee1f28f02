import Foundation
import GRDB

/// The one SQLite file that holds termbase and memory.
///
/// Opening checks that the file is a store of ours, whole, and not newer than this program, and brings
/// an older one up to date after copying it. A new store is built aside and appears only when it is
/// complete, so that a full disk or a crash never leaves half of one.
package struct Store: Sendable {
  /// Where the file is.
  package let path: String
  /// The database.
  ///
  /// Only `Store`, `Termbase` and `TranslationMemory` may touch it.
  package let database: DatabaseQueue
  /// Whether the file was opened for reading only.
  package let isReadOnly: Bool

  /// Opens an existing store.
  ///
  /// A store that cannot be written is opened for reading where `allowsReadOnly` is set. `patience` says
  /// for how many seconds to wait for another program to let go of the store.
  ///
  /// - Throws: ``StoreError``.
  package static func open(
    path: String, allowsReadOnly: Bool, patience: Double = 5
  ) throws -> Store {
    let size = try checkFile(path)
    let isWritable = isWritable(path)
    if !isWritable && !allowsReadOnly { throw StoreError.readOnly(path: path) }
    return try translatingErrors(path: path) {
      var configuration = Configuration()
      configuration.busyMode = .timeout(patience)
      configuration.foreignKeysEnabled = true
      configuration.readonly = !isWritable
      if isWritable { configuration.journalMode = .wal }
      // Sorting must not need room on the disk.
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA temp_store = MEMORY") }
      // A write-ahead log needs a writable folder; without one, the file is read as it stands, unless
      // another program is using it and its log holds what the file does not have yet.
      let isAtRest = !isWritable && fileSize(path + "-wal") == 0
      let location = isAtRest ? "file:" + escaped(path) + "?immutable=1" : path
      let database = try DatabaseQueue(path: location, configuration: configuration)
      let store = Store(path: path, database: database, isReadOnly: !isWritable)
      try store.checkContent(size: size)
      return store
    }
  }

  /// Makes a store at `path` and fills it; does nothing when there is one by then.
  ///
  /// - Parameters:
  ///   - path: Where the store shall be; missing folders are made.
  ///   - fill: Writes the first content, in the transaction that makes the tables.
  /// - Throws: ``StoreError``, and what `fill` throws; the path then is as it was before.
  package static func create(path: String, fill: (Database) throws -> Void) throws {
    let directory = folder(of: path)
    do {
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true)
    } catch {
      throw StoreError.cannotCreate(path: path, reason: plainReason(error))
    }
    guard access(directory, W_OK) == 0 else {
      throw StoreError.cannotCreate(path: path, reason: "the folder \(directory) is not writable")
    }
    let draft = path + ".new-\(getpid())"
    defer { for suffix in ["", "-journal"] { unlink(draft + suffix) } }
    unlink(draft)
    try translatingErrors(path: path) {
      var configuration = Configuration()
      configuration.foreignKeysEnabled = true
      configuration.prepareDatabase { database in
        // The draft is thrown away unless it is complete: it needs no journal on disk.
        try database.execute(
          sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY")
      }
      let database = try DatabaseQueue(path: draft, configuration: configuration)
      try database.write { database in
        try Schema.migrate(database, from: 0)
        try Schema.indexingLast(database) { try fill(database) }
      }
      try database.close()
    }
    try publish(draft, as: path)
  }

  /// Gives the finished draft its name, unless another process was faster.
  private static func publish(_ draft: String, as path: String) throws {
    let descriptor = Glibc.open(draft, O_RDONLY)
    guard descriptor >= 0, fsync(descriptor) == 0 else {
      throw StoreError.inputOutput(path: path, reason: String(cString: strerror(errno)))
    }
    close(descriptor)
    if exists(path) && fileSize(path) == 0 { unlink(path) }
    guard link(draft, path) == 0 || errno == EEXIST || rename(draft, path) == 0 else {
      throw StoreError.cannotCreate(path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Copies the store to `destination`, consistently, while it is in use: all of it, or nothing.
  ///
  /// - Throws: ``StoreError``; what stood at `destination` then still stands there.
  package func backup(to destination: String) throws {
    let directory = Store.folder(of: destination)
    guard access(directory, W_OK) == 0 else {
      throw StoreError.cannotCreate(
        path: destination, reason: "the folder \(directory): \(String(cString: strerror(errno)))")
    }
    let draft = destination + ".part-\(getpid())"
    defer { for suffix in ["", "-journal", "-wal", "-shm"] { unlink(draft + suffix) } }
    unlink(draft)
    try Store.translatingErrors(path: destination) {
      let copy = try DatabaseQueue(path: draft)
      try database.backup(to: copy)
      try copy.close()
    }
    guard rename(draft, destination) == 0 else {
      throw StoreError.cannotCreate(path: destination, reason: String(cString: strerror(errno)))
    }
  }

  /// What SQLite finds wrong with the file; empty when it is whole.
  ///
  /// Linear in the file.
  ///
  /// - Throws: ``StoreError``.
  package func problems() throws -> [String] {
    try Store.translatingErrors(path: path) {
      try database.read { database in
        let rows = try String.fetchAll(database, sql: "PRAGMA quick_check(20)")
        let orphans = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
        return rows.filter { $0 != "ok" } + orphans.map { "row without its parent: \($0)" }
      }
    }
  }

  /// The schema version of the file and of this program.
  ///
  /// - Throws: ``StoreError``.
  package func versions() throws -> (file: Int, program: Int) {
    try Store.translatingErrors(path: path) {
      try database.read { database in
        (try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0, Schema.version)
      }
    }
  }

  /// Runs `body` in a reading transaction.
  ///
  /// - Throws: ``StoreError``, and what `body` throws otherwise.
  package func read<T>(_ body: (Database) throws -> T) throws -> T {
    try Store.translatingErrors(path: path) { try database.read(body) }
  }

  /// Runs `body` in one writing transaction: all of it is done, or nothing.
  ///
  /// - Throws: ``StoreError``, and what `body` throws otherwise.
  package func write<T>(_ body: (Database) throws -> T) throws -> T {
    guard !isReadOnly else { throw StoreError.readOnly(path: path) }
    return try Store.translatingErrors(path: path) { try database.write(body) }
  }

  /// Whether there is a file with content at `path`.
  package static func exists(path: String) -> Bool { exists(path) && fileSize(path) != 0 }
}
