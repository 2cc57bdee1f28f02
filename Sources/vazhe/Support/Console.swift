import Foundation

/// The terminal: colours, bidi isolates, notes.
enum Console {
  /// Whether standard output is a terminal.
  static let isTerminal = isatty(STDOUT_FILENO) == 1

  /// Writes a note for people to standard error.
  static func note(_ message: String) {
    say("vazhe: note: \(message)\n")
  }

  /// Writes what went wrong to standard error.
  static func complain(_ message: String) {
    say("vazhe: \(message)\n")
  }

  /// Writes to standard error; when that is closed or full, there is nobody left to tell.
  private static func say(_ text: String) {
    ProgressBar.aside { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
  }

  /// The text, kept from reordering its neighbours where a terminal shows it.
  ///
  /// First strong isolate and pop directional isolate: Unicode UAX #9, section 2.4.
  static func isolated(_ text: String) -> String {
    isTerminal ? "\u{2068}\(text)\u{2069}" : text
  }

  /// The text with pictures for control characters, which could give the terminal orders.
  static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: result.append("\u{2421}")
      default: result.append(isControl(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
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
