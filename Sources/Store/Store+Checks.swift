import Foundation
import GRDB

extension Store {
  /// Checks the file from outside, before SQLite touches it; returns its size in bytes.
  static func checkFile(_ path: String) throws -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw StoreError.unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw StoreError.isFolder(path: path) }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw StoreError.unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    defer { try? file.close() }
    let header = Array((try? file.read(upToCount: 100)) ?? Data())
    guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw StoreError.notADatabase(path: path)
    }
    let size = Int(status.st_size)
    // Told from outside (SQLite file format, section 1.3.16), because opening a store changes its journal.
    guard number(header[68..<72]) == Schema.applicationID else {
      throw StoreError.foreign(path: path)
    }
    // The header states the pages (SQLite file format, section 1.3.8); a log beside it may hold the rest.
    let field = number(header[16..<18])
    let pageSize = field == 1 ? 65_536 : field
    let pages = number(header[28..<32])
    if size < pages * pageSize, fileSize(path + "-wal") == 0 {
      throw StoreError.damaged(
        path: path, reason: "the file has \(size) bytes where its header says \(pages * pageSize)")
    }
    return size
  }

  /// A number of the header, most significant byte first.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  /// Checks that the database is a store, and brings an older one up to date.
  func checkContent(size: Int) throws {
    let (application, version, tables) = try database.read { database in
      (
        try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
        try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      )
    }
    guard application == Schema.applicationID, tables > 0 else {
      throw StoreError.foreign(path: path)
    }
    guard version <= Schema.version else {
      throw StoreError.newer(path: path, version: version, supported: Schema.version)
    }
    guard version < Schema.version, !isReadOnly else { return }
    try backup(to: path + ".before-version-\(Schema.version)")
    try database.write { try Schema.migrate($0, from: version) }
  }

  /// Runs `body`, turning what SQLite reports into ``StoreError``.
  static func translatingErrors<T>(path: String, _ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError {
      let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw StoreError.busy(path: path)
      case .SQLITE_FULL: throw StoreError.diskFull(path: path)
      case .SQLITE_READONLY: throw StoreError.readOnly(path: path)
      case .SQLITE_NOTADB: throw StoreError.notADatabase(path: path)
      case .SQLITE_CORRUPT: throw StoreError.damaged(path: path, reason: reason)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
        throw StoreError.unreadable(path: path, reason: reason)
      case .SQLITE_IOERR: throw StoreError.inputOutput(path: path, reason: reason)
      default: throw error
      }
    }
  }

  /// Whether the file may be written: by its permissions, and by its owner's wish.
  ///
  /// The superuser may write to anything; a file whose every write permission was taken away is kept
  /// as it is all the same.
  static func isWritable(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & 0o222 != 0 else { return false }
    return access(path, W_OK) == 0 && access(folder(of: path), W_OK) == 0
  }

  static func folder(of path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func fileSize(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// A path as it stands in a `file:` address.
  static func escaped(_ path: String) -> String {
    path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
  }

  static func plainReason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let failure = underlying ?? (error as NSError)
    return failure.domain == NSPOSIXErrorDomain
      ? String(cString: strerror(Int32(failure.code))) : failure.localizedDescription
  }
}
