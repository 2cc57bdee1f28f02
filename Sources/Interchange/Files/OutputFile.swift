import Foundation

/// Writes whole files so that a reader sees the old content or the new one, never a part.
package enum OutputFile {
  /// Writes `text` to `path`: into a file beside it, flushed to disk, then renamed.
  ///
  /// - Throws: ``InterchangeError/cannotWrite(path:reason:)``,
  ///   ``InterchangeError/outputFailed(path:reason:)``; the file at `path` then is as it was.
  package static func write(_ text: String, to path: String) throws {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw InterchangeError.cannotWrite(path: path, reason: "it is a folder")
    }
    let draft = path + ".part-\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    guard descriptor >= 0 else {
      throw InterchangeError.cannotWrite(path: path, reason: String(cString: strerror(errno)))
    }
    defer { unlink(draft) }
    let failure = writeAll(Array(text.utf8), to: descriptor)
    let closed = close(descriptor)
    if let failure {
      throw InterchangeError.outputFailed(path: path, reason: String(cString: strerror(failure)))
    }
    guard closed == 0, rename(draft, path) == 0 else {
      throw InterchangeError.outputFailed(path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Writes bytes and flushes them to disk; returns the error number of a failure.
  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var place = 0
    while place < bytes.count {
      let written = bytes[place...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written < 0 {
        if errno == EINTR { continue }
        return errno
      }
      place += written
    }
    return fsync(descriptor) == 0 ? nil : errno
  }
}
