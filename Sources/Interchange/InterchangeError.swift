/// Why a file cannot be read or written.
///
/// The command line words these for people.
package enum InterchangeError: Error, Hashable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// The path is a folder.
  case isFolder(path: String)
  /// The system refuses to read it.
  case unreadable(path: String, reason: String)
  /// The file has no content.
  case empty(path: String)
  /// The file is not UTF-8; `line` is where that shows, counted from 1.
  case notUTF8(path: String, line: Int, looksLike: String?)
  /// The file is UTF-8 and ends within a character, which begins at byte `offset`.
  case cutShort(path: String, line: Int, offset: Int)
  /// The file holds NUL bytes: it is no text.
  case binary(path: String, line: Int)
  /// The file is larger than Vazhe reads.
  case tooLarge(path: String, bytes: Int, limit: Int)
  /// A line is not as the format wants it; `remedy` says what to do.
  case malformed(path: String, line: Int, reason: String, remedy: String)
  /// The format of the file is not one that can be read here.
  case unknownFormat(path: String, known: [String])
  /// The file cannot be written.
  case cannotWrite(path: String, reason: String)
  /// The disk is full, or failed; nothing was written.
  case outputFailed(path: String, reason: String)
}
