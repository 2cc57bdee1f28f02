import ArgumentParser
import Foundation
import Interchange
import Model

/// How output is coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never
}

/// The format of records.
enum RecordFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case jsonl
  case tsv
}

/// Options of every command that uses the store.
struct StoreOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The store, one SQLite file; made on first use.", valueName: "path"))
  var store: String?

  @Flag(help: "Leave the bundled glossaries out of a new store.")
  var noBundled = false
}

/// Options of every command that shows something.
struct ColorOptions: ParsableArguments {
  @Option(help: "When to use colours.")
  var color = ColorChoice.auto

  var palette: Palette {
    switch color {
    case .always: return Palette(isOn: true)
    case .never: return Palette(isOn: false)
    case .auto:
      let refuses = !(ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
      return Palette(isOn: Console.isTerminal && !refuses)
    }
  }
}

extension ColorOptions {
  /// The colours of text that goes to a file: none, unless they are asked for.
  var filePalette: Palette { Palette(isOn: color == .always) }
}

/// Options of every command that gives records.
struct RecordOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The format of the output.")
  var format = RecordFormat.text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file, as a whole or not at all.", valueName: "file"))
  var output: String?
}

extension String? {
  /// Gives `text` to the file that the option names, or to standard output.
  func deliver(_ text: String) throws {
    try deliver { put in try put(text) }
  }

  /// Gives what `body` gives piece by piece to the file that the option names, or to standard output.
  func deliver(_ body: (@escaping TextSink) throws -> Void) throws {
    if let path = self, path != "-" {
      try OutputFile.write(to: path, body)
    } else {
      try StandardOutput.write(body)
    }
  }
}

/// Standard output, whose failures are not passed over.
enum StandardOutput {
  static func write(_ text: String) throws {
    try write { put in try put(text) }
  }

  static func write(_ body: (@escaping TextSink) throws -> Void) throws {
    do {
      try OutputFile.writeToStandardOutput(body)
    } catch InterchangeError.outputFailed {
      throw Failure(
        "standard output cannot be written (disk full?); nothing more was written",
        code: Failure.inputOutput)
    }
  }
}

extension Language: ExpressibleByArgument {
  /// Defaults are shown as people write them.
  public var defaultValueDescription: String { tag }

  /// Reads a language tag of the command line.
  public init?(argument: String) { self.init(tag: argument) }
}

/// A language, with its tag as the user wrote it.
struct LanguageTag: ExpressibleByArgument {
  let tag: String
  let language: Language

  static let persian = LanguageTag(.persian)
  static let english = LanguageTag(.english)

  init(_ language: Language) {
    tag = language.tag
    self.language = language
  }

  /// Reads a language tag of the command line.
  init?(argument: String) {
    guard let language = Language(tag: argument) else { return nil }
    tag = argument.replacing("_", with: "-")
    self.language = language
  }
}
