import PersianText

/// Looks at the letters of aligned text: whether the side that is meant to be Persian is.
enum BitextScript {
  /// Refuses a Persian side that has letters, and not one Persian letter among them.
  ///
  /// `line` is the line of the first text.
  ///
  /// - Throws: ``InterchangeError/malformed(path:line:reason:remedy:)``.
  static func requirePersian(
    _ texts: some Sequence<String>, line: Int, _ file: InputFile
  ) throws {
    var hasLetters = false
    for text in texts {
      if hasPersianLetter(text) { return }
      hasLetters = hasLetters || Script(of: text) == .foreign
    }
    guard hasLetters else { return }
    throw InterchangeError.malformed(
      path: file.name, line: line,
      reason: "the column that is meant to be Persian has no Persian letters",
      remedy: "give Persian text, or swap the two columns or their names in the header")
  }

  /// Whether a text has at least one Persian letter.
  static func hasPersianLetter(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      Letter.isPersian($0.value) || (0xFB50...0xFEFC).contains($0.value)
    }
  }
}
