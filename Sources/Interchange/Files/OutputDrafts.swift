import Foundation
import Synchronization

/// The unfinished files of this process, so that they can be cleared away when it is interrupted.
package enum OutputDrafts {
  private static let paths = Mutex<Set<String>>([])

  /// Notes a draft that is about to be made.
  static func begin(_ path: String) { paths.withLock { _ = $0.insert(path) } }

  /// Deletes a draft that was not given its file's name, and forgets it.
  static func end(_ path: String) {
    unlink(path)
    paths.withLock { _ = $0.remove(path) }
  }

  /// Deletes all drafts for good and ends the process; files that were written stay.
  package static func discardAllAndExit(code: Int32) -> Never {
    // The lock is kept: whoever would begin a draft now waits until the process is gone.
    paths.withLock { paths in
      for path in paths { unlink(path) }
      _exit(code)
    }
  }
}
