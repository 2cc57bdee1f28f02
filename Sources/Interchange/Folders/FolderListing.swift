import Foundation

/// The text files in a folder and in the folders below it.
package struct FolderListing: Sendable {
  /// A file that is passed over.
  package struct Skipped: Hashable, Sendable {
    /// Its path, as seen from the folder.
    package let path: String
    /// Why.
    package let reason: String
  }

  /// The paths of the files as seen from the folder, in order of their bytes.
  package private(set) var files: [String] = []
  /// What is passed over: hidden and binary files, links to folders, what is no file.
  package private(set) var skipped: [Skipped] = []

  /// More files than this are not listed.
  package static let limit = 100_000
  private static let deepest = 64

  /// Lists a folder; links to folders are not followed.
  ///
  /// - Throws: ``InterchangeError/unreadable(path:reason:)`` where a folder cannot be read or there are
  ///   more than ``limit`` files.
  package init(path: String) throws {
    try list(path, below: "", depth: 0)
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    skipped.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func list(_ root: String, below: String, depth: Int) throws {
    let folder = below.isEmpty ? root : root + "/" + below
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw InterchangeError.unreadable(path: folder, reason: InputFile.plainReason(error))
    }
    guard files.count + names.count <= FolderListing.limit, depth < FolderListing.deepest else {
      throw InterchangeError.unreadable(path: folder, reason: "too many files or folders")
    }
    for name in names {
      let relative = below.isEmpty ? name : below + "/" + name
      guard !name.hasPrefix(".") else {
        skipped.append(Skipped(path: relative, reason: "hidden"))
        continue
      }
      let path = root + "/" + relative
      var link = stat()
      var status = stat()
      guard lstat(path, &link) == 0, stat(path, &status) == 0 else {
        skipped.append(Skipped(path: relative, reason: "a link that leads nowhere"))
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR where link.st_mode & S_IFMT == S_IFLNK:
        skipped.append(Skipped(path: relative, reason: "a link to a folder"))
      case S_IFDIR: try list(root, below: relative, depth: depth + 1)
      case S_IFREG where FolderListing.isBinary(path):
        skipped.append(Skipped(path: relative, reason: "binary"))
      case S_IFREG: files.append(relative)
      default: skipped.append(Skipped(path: relative, reason: "no file"))
      }
    }
  }

  /// Whether a file begins with NUL bytes that are not those of UTF-16; not where it cannot be read.
  private static func isBinary(_ path: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? handle.close() }
    guard let start = try? handle.read(upToCount: 8_192) else { return false }
    return start.contains(0) && !start.starts(with: [0xFF, 0xFE])
      && !start.starts(with: [0xFE, 0xFF])
  }
}
