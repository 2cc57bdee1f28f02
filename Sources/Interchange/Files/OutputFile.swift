import Foundation

/// Writes whole files so that a reader sees the old content or the new one, never a part.
package enum OutputFile {
  /// Writes `text` to `path`; see ``write(to:_:)``.
  package static func write(_ text: String, to path: String) throws {
    try write(to: path) { put in try put(text) }
  }

  /// Writes what `body` gives to `path`: into a file beside it, flushed to disk, then renamed.
  ///
  /// A symbolic link keeps pointing at the file that it names, and an existing file keeps its
  /// permissions. What is no file at all, such as `/dev/stdout` or a pipe, is written to directly.
  ///
  /// - Throws: ``InterchangeError/cannotWrite(path:reason:)``,
  ///   ``InterchangeError/outputFailed(path:reason:)``, or what `body` throws of its own; the file at
  ///   `path` then is as it was.
  package static func write(to path: String, _ body: (@escaping TextSink) throws -> Void) throws {
    try write(to: path) { writer in try body { try writer.put($0) } }
  }

  /// Writes bytes to `path`, as ``write(_:to:)`` does text.
  package static func write(_ bytes: [UInt8], to path: String) throws {
    try write(to: path) { writer in try writer.put(bytes) }
  }

  private static func write(to path: String, _ body: (DescriptorWriter) throws -> Void) throws {
    var status = stat()
    guard stat(path, &status) == 0 else {
      return try replace(path, permissions: nil, body)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      throw InterchangeError.cannotWrite(path: path, reason: "it is a folder")
    case S_IFREG:
      guard access(path, W_OK) == 0 else { throw cannotWrite(path) }
      try replace(resolved(path), permissions: status.st_mode & 0o7777, body)
    default: try writeDirectly(path, body)
    }
  }

  /// Writes what `body` gives to standard output.
  ///
  /// - Throws: ``InterchangeError/outputFailed(path:reason:)``, or what `body` throws of its own.
  package static func writeToStandardOutput(_ body: (@escaping TextSink) throws -> Void) throws {
    if let failure = try fill(STDOUT_FILENO, { writer in try body { try writer.put($0) } }) {
      throw outputFailed("standard output", failure)
    }
  }

  /// Writes a draft beside the file and gives it the file's name.
  private static func replace(
    _ path: String, permissions: mode_t?, _ body: (DescriptorWriter) throws -> Void
  ) throws {
    let draft = draft(beside: path)
    OutputDrafts.begin(draft)
    defer { OutputDrafts.end(draft) }
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else { throw cannotWrite(path) }
    if let permissions { fchmod(descriptor, permissions) }
    var failure: Int32?
    do {
      failure = try fill(descriptor, body)
    } catch {
      close(descriptor)
      throw error
    }
    if failure == nil, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == nil { failure = errno }
    if failure == nil, rename(draft, path) != 0 { failure = errno }
    if let failure { throw outputFailed(path, failure) }
  }

  private static func writeDirectly(
    _ path: String, _ body: (DescriptorWriter) throws -> Void
  ) throws {
    let descriptor = open(path, O_WRONLY)
    guard descriptor >= 0 else { throw cannotWrite(path) }
    var failure: Int32?
    do {
      failure = try fill(descriptor, body)
    } catch {
      close(descriptor)
      throw error
    }
    if close(descriptor) != 0, failure == nil { failure = errno }
    if let failure { throw outputFailed(path, failure) }
  }

  /// Lets `body` write to an open file; returns the error number of a failure to write.
  private static func fill(
    _ descriptor: Int32, _ body: (DescriptorWriter) throws -> Void
  ) throws -> Int32? {
    let writer = DescriptorWriter(descriptor: descriptor)
    do {
      try body(writer)
      try writer.flush()
      return nil
    } catch let failure as DescriptorWriter.Failure {
      return failure.number
    }
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

  // MARK: Errors

  private static func cannotWrite(_ path: String) -> InterchangeError {
    .cannotWrite(path: path, reason: String(cString: strerror(errno)))
  }

  private static func outputFailed(_ path: String, _ number: Int32) -> InterchangeError {
    .outputFailed(path: path, reason: String(cString: strerror(number)))
  }
}
