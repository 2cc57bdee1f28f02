import ArgumentParser
import Foundation
import Interchange

/// What is to be done with two folders: which files are aligned, and where the results go.
struct FolderPlan {
  /// A pair of files.
  struct Task: Sendable {
    let source: String
    let target: String
    let output: String
  }

  /// Names that are less alike than this are never paired.
  static let leastLikeness = 0.7

  let source: String
  let target: String
  let output: String
  let format: AlignmentFormat
  let languages: (source: LanguageTag, target: LanguageTag)
  /// Whether what is left is paired by the likeness of its names.
  let pairsSimilar: Bool

  /// The tasks, in the order of their names, and the number of files without a partner; says what is
  /// passed over, guessed and left.
  ///
  /// - Throws: `InterchangeError` for folders that cannot be read, ``Failure`` for files that would be
  ///   mixed up.
  func tasks() throws -> (tasks: [Task], unpaired: Int) {
    try requireOutputElsewhere()
    let tags = (
      source: LanguageTags(languages.source.language, tag: languages.source.tag),
      target: LanguageTags(languages.target.language, tag: languages.target.tag)
    )
    let sources = try FolderListing(path: source)
    noteSkipped(sources, of: source)
    var pairing: FilePairing
    let isOneFolder = Self.resolved(source) == Self.resolved(target)
    if isOneFolder {
      pairing = FilePairing(files: sources.files, tags: tags)
    } else {
      let targets = try FolderListing(path: target)
      noteSkipped(targets, of: target)
      pairing = FilePairing(sources: sources.files, targets: targets.files, tags: tags)
    }
    if pairsSimilar { pairing.pairSimilar(minimum: Self.leastLikeness, tags: tags) }
    for pair in pairing.pairs {
      guard let likeness = pair.similarity else { continue }
      Console.note(
        "\(path(source, pair.source)) and \(path(target, pair.target)) are paired, their names are \(Int((likeness * 100).rounded())) % alike"
      )
    }
    try refuse(pairing.ambiguities)
    for (files, folder) in [(pairing.unpairedSources, source), (pairing.unpairedTargets, target)] {
      for file in files {
        Console.note("\(path(folder, file)) has no partner and is left out")
      }
    }
    return (try tasks(pairing.pairs), pairing.unpairedSources.count + pairing.unpairedTargets.count)
  }

  private func tasks(_ pairs: [FilePairing.Pair]) throws -> [Task] {
    var owners: [String: FilePairing.Pair] = [:]
    return try pairs.map { pair in
      let name = pair.stem + "." + format.fileExtension
      if let other = owners.updateValue(pair, forKey: name) {
        throw Failure(
          "\(path(source, other.source)) and \(path(source, pair.source)) would both be written to \(path(output, name)); rename one of them with its translation",
          code: Failure.rejected)
      }
      return Task(
        source: path(source, pair.source), target: path(target, pair.target),
        output: path(output, name))
    }
  }

  private func refuse(_ ambiguities: [FilePairing.Ambiguity]) throws {
    guard let first = ambiguities.first else { return }
    let list = first.files.map { path(first.isSource ? source : target, $0) }.joined(
      separator: ", ")
    throw Failure(
      "\(list) have one partner between them; rename or move away those that are not meant",
      code: Failure.rejected)
  }

  private func noteSkipped(_ listing: FolderListing, of folder: String) {
    for file in listing.skipped {
      Console.note("\(path(folder, file.path)) is passed over (\(file.reason))")
    }
  }

  /// Refuses results among the texts, where the next run would take them for texts.
  private func requireOutputElsewhere() throws {
    let place = Self.resolved(output) + "/"
    for folder in [source, target] where place.hasPrefix(Self.resolved(folder) + "/") {
      throw ValidationError(
        "--output \(output) lies in \(folder), whose files are the texts; choose a folder outside of it"
      )
    }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: output, isDirectory: &isFolder), !isFolder.boolValue {
      throw InterchangeError.cannotWrite(
        path: output, reason: "it is a file, and two folders need a folder for their results")
    }
  }

  private func path(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The path without links, of a folder that need not be there yet.
  static func resolved(_ path: String) -> String {
    var rest: [String] = []
    var url = URL(fileURLWithPath: path).standardizedFileURL
    while url.path != "/" {
      if let real = realpath(url.path, nil) {
        defer { free(real) }
        return ([String(cString: real)] + rest.reversed()).joined(separator: "/")
      }
      rest.append(url.lastPathComponent)
      url.deleteLastPathComponent()
    }
    return "/" + rest.reversed().joined(separator: "/")
  }
}
