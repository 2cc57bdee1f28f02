import Foundation

extension Content {
  /// Why a folder cannot be checked.
  package struct Unreadable: Error, Hashable, Sendable {
    /// The folder or file.
    package let path: String
  }

  /// Reads the TSV files below one folder and the folders of seed texts in another.
  ///
  /// - Parameters:
  ///   - glossaryFolder: The path of the glossaries.
  ///   - seedFolder: The path of the seed texts.
  /// - Throws: ``Unreadable`` where a folder is missing or a file cannot be read.
  package init(glossaryFolder: String, seedFolder: String) throws {
    self.init(
      glossaries: try Self.files(in: glossaryFolder) { $0.hasSuffix(".tsv") },
      seeds: try Self.files(in: seedFolder) { $0.contains("/") },
      glossaryFolder: Self.plain(glossaryFolder), seedFolder: Self.plain(seedFolder))
  }

  private static func plain(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  private static func files(in folder: String, where isWanted: (String) -> Bool) throws -> [File] {
    let manager = FileManager.default
    guard let places = try? manager.subpathsOfDirectory(atPath: folder) else {
      throw Unreadable(path: folder)
    }
    return try places.filter(isWanted).compactMap { place in
      let path = folder + "/" + place
      var isFolder: ObjCBool = false
      guard manager.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
        return nil
      }
      guard let data = manager.contents(atPath: path) else { throw Unreadable(path: path) }
      return (place, [UInt8](data))
    }
  }
}
