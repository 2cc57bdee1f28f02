import Foundation

/// The bytes of a file, read whole.
package struct InputBytes: Sendable {
  /// How messages name it: the path, or `standard input`.
  package let name: String
  /// Its content.
  package let bytes: [UInt8]

  /// The largest file that is read, in bytes.
  package static let limit = 1 << 30

  /// Makes them from memory.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Reads the file at `path`; `-` is standard input.
  ///
  /// - Throws: ``InterchangeError``: missing, a folder, unreadable, too large.
  package init(path: String) throws {
    name = path == "-" ? "standard input" : path
    do {
      bytes = try Self.contents(of: path, name: name)
    } catch let error as InterchangeError {
      throw error
    } catch {
      throw InterchangeError.unreadable(path: name, reason: InputFile.plainReason(error))
    }
  }

  private static func contents(of path: String, name: String) throws -> [UInt8] {
    if path == "-" { return try bounded(FileHandle.standardInput, name: name) }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InterchangeError.missing(path: path)
    }
    if isFolder.boolValue { throw InterchangeError.isFolder(path: path) }
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? handle.close() }
    return try bounded(handle, name: name)
  }

  private static func bounded(_ handle: FileHandle, name: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
      bytes.append(contentsOf: piece)
      if bytes.count > limit {
        throw InterchangeError.tooLarge(path: name, bytes: bytes.count, limit: limit)
      }
    }
    return bytes
  }
}
