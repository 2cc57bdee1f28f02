import Foundation

/// The terminal: colours, bidi isolates, notes.
enum Console {
  /// Whether standard output is a terminal.
  static let isTerminal = isatty(STDOUT_FILENO) == 1

  /// Writes a note for people to standard error.
  static func note(_ message: String) {
    FileHandle.standardError.write(Data("vazhe: note: \(message)\n".utf8))
  }

  /// Writes what went wrong to standard error.
  static func complain(_ message: String) {
    FileHandle.standardError.write(Data("vazhe: \(message)\n".utf8))
  }

  /// The text, kept from reordering its neighbours where a terminal shows it.
  ///
  /// First strong isolate and pop directional isolate: Unicode UAX #9, section 2.4.
  static func isolated(_ text: String) -> String {
    isTerminal ? "\u{2068}\(text)\u{2069}" : text
  }

  /// The number of columns that a text takes: marks, ZWNJs and isolates take none.
  static func width(of text: String) -> Int {
    text.unicodeScalars.count { scalar in
      !(0x064B...0x065F).contains(scalar.value) && !(0x200B...0x200F).contains(scalar.value)
        && !(0x2060...0x206F).contains(scalar.value) && scalar.value != 0x0670
    }
  }

  /// The text followed by blanks up to `width` columns.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Self.width(of: text)))
  }
}

/// Colours of what people read; plain where there is no terminal or the user wants none.
struct Palette {
  /// Whether colours are used.
  let isOn: Bool

  private func wrap(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  func strong(_ text: String) -> String { wrap(text, "1") }
  func faint(_ text: String) -> String { wrap(text, "2") }
  func good(_ text: String) -> String { wrap(text, "32") }
  func doubtful(_ text: String) -> String { wrap(text, "33") }
  func bad(_ text: String) -> String { wrap(text, "31") }
  func accent(_ text: String) -> String { wrap(text, "36") }
}
