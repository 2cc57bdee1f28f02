import Foundation
import TestSupport

/// Stores that tests copy, for making one with all the bundled terms takes a second.
struct MadeStores {
  static let shared = Result<MadeStores, any Error> { try MadeStores() }

  private let empty: TemporaryFolder
  private let bundled: TemporaryFolder

  private init() throws {
    let runner = try CommandRunner()
    empty = try TemporaryFolder()
    bundled = try TemporaryFolder()
    for (folder, options) in [(empty, "--no-bundled"), (bundled, "")] {
      let made = try runner.shell("vazhe doctor --store \(folder.path("store.sqlite")) \(options)")
      guard made.code == 0 else { throw CommandFault(what: made.notes) }
    }
    // What is shared lives as long as the process: nobody else would clear it away.
    atexit {
      guard let stores = try? MadeStores.shared.get() else { return }
      for folder in [stores.empty, stores.bundled] {
        try? FileManager.default.removeItem(atPath: folder.path)
      }
    }
  }

  func copyEmpty(to path: String) throws {
    try FileManager.default.copyItem(atPath: empty.path("store.sqlite"), toPath: path)
  }

  func copyBundled(to path: String) throws {
    try FileManager.default.copyItem(atPath: bundled.path("store.sqlite"), toPath: path)
  }
}
