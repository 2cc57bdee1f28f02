import BundledGlossaries
import BundledModels
import BundledSeeds
import Foundation
import Interchange
import Model

/// Finds what was installed with the binary.
///
/// `Bundle.module` ends the program when its folder is gone, so the places are tried here, in turn:
/// `$VAZHE_RESOURCES`, beside the binary, and `../share/vazhe` as seen from it.
enum Installation {
  /// What the bundled glossaries hold.
  struct Content {
    var entries: [GlossaryEntry] = []
    var words: [(persian: String, english: String, role: String)] = []
    var cues: [(homograph: String, reading: String, cues: String)] = []
  }

  /// The source that bundled terms carry when their file states none.
  static let bundledSource = "curated"

  /// The folder of the glossaries.
  static func glossaries() throws -> URL {
    try folder("glossaries", built: BundledGlossaries.folder)
  }

  /// The folder of the seed texts.
  static func seeds() throws -> URL { try folder("seeds", built: BundledSeeds.folder) }

  /// The model of names that comes with Vazhe.
  static func names() throws -> String {
    try folder("models", built: BundledModels.folder).appendingPathComponent("names.model").path
  }

  /// Reads the bundled glossaries.
  static func content() throws -> Content {
    let root = try glossaries()
    var content = Content()
    for file in try tsvFiles(in: root) {
      let input = try InputFile(path: file.path)
      switch (file.deletingLastPathComponent().lastPathComponent, file.lastPathComponent) {
      case ("general", _):
        content.words += rows(of: input, columns: 3).map { ($0[0], $0[1], $0[2]) }
      case (_, "homographs.tsv"):
        content.cues += rows(of: input, columns: 3).map { ($0[0], $0[1], $0[2]) }
      case (_, "SOURCES.tsv"): continue
      default: content.entries += try GlossaryTSV.read(input, source: bundledSource)
      }
    }
    return content
  }

  /// The fields of the rows below a header that have at least `columns` of them.
  private static func rows(of file: InputFile, columns: Int) -> [[String]] {
    TSV.rows(of: file.text).dropFirst().map(\.fields).filter { $0.count >= columns }
  }

  private static func tsvFiles(in root: URL) throws -> [URL] {
    let manager = FileManager.default
    let files = manager.enumerator(at: root, includingPropertiesForKeys: nil)
    let found = (files?.allObjects as? [URL]) ?? []
    return found.filter { $0.pathExtension == "tsv" }.sorted { $0.path < $1.path }
  }

  private static func folder(_ name: String, built: String) throws -> URL {
    let binary = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    var places: [URL] = []
    if let root = ProcessInfo.processInfo.environment["VAZHE_RESOURCES"], !root.isEmpty {
      places.append(URL(fileURLWithPath: root).appendingPathComponent(name))
    }
    if let binary {
      places.append(binary.appendingPathComponent(built))
      places.append(binary.appendingPathComponent("../share/vazhe/\(name)").standardized)
    }
    for place in places {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder),
        isFolder.boolValue
      {
        return place
      }
    }
    let list = places.map(\.path).joined(separator: ", ")
    throw Failure(
      "the bundled \(name) are missing (looked in \(list)); reinstall Vazhe, or set VAZHE_RESOURCES to the folder that holds them",
      code: Failure.missing)
  }
}
