import ArgumentParser
import Store
import Transliteration

/// `vazhe conventions`: how guesses of names are written.
struct ConventionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conventions",
    abstract: "Decide how guesses write خ غ ق و ی ه ع, doubled letters and the ezafe.",
    discussion: """
      EXAMPLES
        vazhe conventions                                what is decided, with examples
        vazhe conventions set qaf=q vav=w
        vazhe conventions set --preset afghanistan he-final=eh
        vazhe conventions unset qaf

      The store carries the decisions. They steer the guesses of transliterate, lookup and suggest; what the
      glossary says stands as it is. Documentation/name-conventions.md says who writes what.
      """,
    subcommands: [List.self, Set.self, Unset.self], defaultSubcommand: List.self)

  /// What is decided.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Show the conventions and what is decided (the default).",
      discussion: """
        EXAMPLES
          vazhe conventions list
          vazhe conventions list --format tsv
        """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var colors: ColorOptions
    @OptionGroup var records: RecordOptions

    private struct Record: Encodable {
      var convention: String
      var value: String
      var values: [String]
      var example: String
      var rendering: String
    }

    func run() throws {
      let session = try Session(store)
      let conventions = try session.conventions()
      let model = try ModelFile.read(nil)
      let transliterator = Transliterator(attested: [], joint: model, conventions: conventions)
      let rows = NameConvention.allCases.map { convention in
        Record(
          convention: convention.rawValue,
          value: conventions[convention] ?? NameConventions.learntValue,
          values: convention.values + [NameConventions.learntValue], example: convention.example,
          rendering: transliterator.candidates(for: convention.example, limit: 1).first?.text ?? "")
      }
      switch records.format {
      case .text:
        let palette = colors.palette
        let lines = rows.map { row in
          let values = row.values.map { $0 == row.value ? palette.strong("[\($0)]") : $0 }
          return Console.padded(row.convention, to: 10) + values.joined(separator: " ") + "\n"
            + "          " + Console.isolated(row.example) + " → " + row.rendering + "\n"
        }
        try records.output.deliver(lines.joined())
      case .jsonl: try records.output.deliver(try JSONLines.text(rows))
      case .tsv:
        try records.output.deliver(
          TSVTable.text(
            header: ["convention", "value", "values", "example", "rendering"],
            rows: rows.map {
              [$0.convention, $0.value, $0.values.joined(separator: "|"), $0.example, $0.rendering]
            }))
      }
    }
  }

  /// Decides conventions.
  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Decide conventions, one by one or by a preset.",
      discussion: """
        EXAMPLES
          vazhe conventions set qaf=gh he-final=eh
          vazhe conventions set --preset iran
        """)

    @Argument(help: ArgumentHelp("A convention and its value.", valueName: "convention=value"))
    var choices: [String] = []

    @Option(
      help: ArgumentHelp(
        "Start from decisions that go together: \(ConventionsCommand.presets).", valueName: "preset"
      ))
    var preset: String?

    @OptionGroup var store: StoreOptions

    func validate() throws {
      guard preset != nil || !choices.isEmpty else {
        throw ValidationError("name a convention and its value, as in qaf=q, or a --preset")
      }
    }

    func run() throws {
      let session = try Session(store, writing: true)
      var conventions = try session.conventions()
      if let preset {
        guard let found = NameConventions.Preset(rawValue: preset) else {
          throw ValidationError(
            "there is no preset “\(preset)”; there are \(ConventionsCommand.presets)")
        }
        conventions = found.conventions
      }
      for choice in choices {
        let sides = choice.split(separator: "=", maxSplits: 1).map(String.init)
        let convention = try ConventionsCommand.convention(sides.first ?? choice)
        guard sides.count == 2, conventions.choose(sides[1], for: convention) else {
          let values = convention.values + [NameConventions.learntValue]
          throw ValidationError(
            "“\(choice)” is no decision; \(convention.rawValue) may be \(values.joined(separator: ", "))"
          )
        }
      }
      try session.keep(conventions)
    }
  }

  /// Leaves conventions to the model again.
  struct Unset: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "unset", abstract: "Leave conventions to the model again.",
      discussion: """
        EXAMPLES
          vazhe conventions unset qaf vav
          vazhe conventions unset --all
        """)

    @Argument(help: "The conventions.")
    var conventions: [String] = []

    @Flag(help: "Leave all of them to the model.")
    var all = false

    @OptionGroup var store: StoreOptions

    func validate() throws {
      guard all != !conventions.isEmpty else {
        throw ValidationError("name conventions, or --all")
      }
    }

    func run() throws {
      let session = try Session(store, writing: true)
      var kept = all ? .learnt : try session.conventions()
      for name in conventions {
        kept.choose(NameConventions.learntValue, for: try ConventionsCommand.convention(name))
      }
      try session.keep(kept)
    }
  }

  private static let presets = NameConventions.Preset.allCases.map(\.rawValue).joined(
    separator: ", ")

  private static func convention(_ name: String) throws -> NameConvention {
    guard let convention = NameConvention(rawValue: name) else {
      let names = NameConvention.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("there is no convention “\(name)”; there are \(names)")
    }
    return convention
  }
}
