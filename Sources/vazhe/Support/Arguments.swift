import Interchange

/// Arguments that may come from standard input.
enum Arguments {
  /// The arguments, with `-` replaced by the lines of standard input.
  static func expanded(_ arguments: [String]) throws -> [String] {
    try arguments.flatMap { argument -> [String] in
      guard argument == "-" else { return [argument] }
      return try InputFile(path: "-").notEmpty().text.split(whereSeparator: \.isNewline).map(
        String.init)
    }
  }

  /// The arguments, with `-` replaced by the lines of standard input, empty ones included, so that answers
  /// stand in the lines of their questions.
  static func lines(_ arguments: [String]) throws -> [String] {
    try arguments.flatMap { argument -> [String] in
      guard argument == "-" else { return [argument] }
      var lines = try InputFile(path: "-").notEmpty().text.split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline
      ).map(String.init)
      if lines.last == "" { lines.removeLast() }
      return lines
    }
  }
}
