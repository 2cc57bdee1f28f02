import Foundation

/// Writes whole files so that a reader sees the old content or the new one, never a part.
package enum OutputFile {
  /// Writes `text` to `path`: into a file beside it, flushed to disk, then renamed.
  ///
  /// A symbolic link keeps pointing at the file that it names, and an existing file keeps its
  /// permissions. What is no file at all, such as `/dev/stdout` or a pipe, is written to directly.
  ///
  /// - Throws: ``InterchangeError/cannotWrite(path:reason:)``,
  ///   ``InterchangeError/outputFailed(path:reason:)``; the file at `path` then is as it was.
  package static func write(_ text: String, to path: String) throws {
    let bytes = Array(text.utf8)
    var status = stat()
    guard stat(path, &status) == 0 else {
      return try replace(path, bytes, permissions: nil)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      throw InterchangeError.cannotWrite(path: path, reason: "it is a folder")
    case S_IFREG:
      guard access(path, W_OK) == 0 else { throw cannotWrite(path) }
      try replace(resolved(path), bytes, permissions: status.st_mode & 0o7777)
    default: try writeDirectly(path, bytes)
    }
  }

  /// Writes a draft beside the file and gives it the file's name.
  private static func replace(_ path: String, _ bytes: [UInt8], permissions: mode_t?) throws {
    let draft = draft(beside: path)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else { throw cannotWrite(path) }
    defer { unlink(draft) }
    if let permissions { fchmod(descriptor, permissions) }
    var failure = writeAll(bytes, to: descriptor)
    if failure == nil, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == nil { failure = errno }
    if failure == nil, rename(draft, path) != 0 { failure = errno }
    if let failure { throw outputFailed(path, failure) }
  }

  private static func writeDirectly(_ path: String, _ bytes: [UInt8]) throws {
    let descriptor = open(path, O_WRONLY)
    guard descriptor >= 0 else { throw cannotWrite(path) }
    var failure = writeAll(bytes, to: descriptor)
    if close(descriptor) != 0, failure == nil { failure = errno }
    if let failure { throw outputFailed(path, failure) }
  }

  /// The name of a file that is not there yet, in the same folder; short, for names have a limit.
  private static func draft(beside path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    let name = ".vazhe-\(getpid())-\(String(UInt32.random(in: 0 ... .max), radix: 36))"
    return (folder as NSString).appendingPathComponent(name)
  }

  /// The path of the file that a symbolic link names in the end.
  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Writes bytes; returns the error number of a failure.
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
    return nil
  }

  // MARK: Errors

  private static func cannotWrite(_ path: String) -> InterchangeError {
    .cannotWrite(path: path, reason: String(cString: strerror(errno)))
  }

  private static func outputFailed(_ path: String, _ number: Int32) -> InterchangeError {
    .outputFailed(path: path, reason: String(cString: strerror(number)))
  }
}
