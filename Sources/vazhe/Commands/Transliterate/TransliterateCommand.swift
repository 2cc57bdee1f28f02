import ArgumentParser
import Interchange
import PersianText
import Transliteration

/// `vazhe transliterate`: how a name would be written.
struct TransliterateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transliterate",
    abstract:
      "Write Persian names in Latin letters, or Latin ones in Persian, by a learnt model and attested names.",
    discussion: """
      EXAMPLES
        vazhe transliterate لاوروف زاخارووا
        vazhe transliterate --candidates 3 --format tsv - < names.txt
        vazhe transliterate Zelensky
        vazhe transliterate match pairs.tsv
        vazhe transliterate train pairs.tsv -o names.model
      """,
    subcommands: [Names.self, Train.self, Match.self], defaultSubcommand: Names.self)

  /// Ranked renderings of names.
  struct Names: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "names", abstract: "Rank the renderings of names (the default).",
      discussion: """
        EXAMPLES
          vazhe transliterate names لاوروف زاخارووا
          vazhe transliterate names --format tsv < names.txt
        """)

    @Argument(
      help: ArgumentHelp(
        "The names; from standard input, one a line, when left out.", valueName: "name"))
    var names: [String] = ["-"]

    @Option(help: "The most renderings of a name.")
    var candidates = 5

    @Option(
      help: ArgumentHelp("A trained model in place of the bundled one.", valueName: "file"))
    var model: String?

    @OptionGroup var store: StoreOptions
    @OptionGroup var colors: ColorOptions
    @OptionGroup var records: RecordOptions

    private struct Record: Encodable {
      struct Candidate: Encodable {
        var en: String
        var score: Double
        var attested: Bool
      }

      var fa: String
      var candidates: [Candidate]
    }

    func validate() throws {
      guard candidates > 0 else { throw ValidationError("--candidates must be 1 or more") }
    }

    func run() throws {
      let names = try Arguments.lines(names)
      // A model of the user's own answers for itself; the bundled one knows the termbase's names beside.
      let transliterator =
        try model.map { Transliterator(attested: [], joint: try ModelFile.read($0)) }
        ?? Session(store).transliterator()
      let answers = names.map { ($0, renderings(of: $0, by: transliterator)) }
      switch records.format {
      case .text:
        let palette = colors.palette
        let text = answers.map { name, found in
          let list = found.enumerated().map { index, candidate in
            index == 0 ? palette.strong(candidate.text) : candidate.text
          }.joined(separator: " · ")
          return Console.isolated(name) + " → " + (list.isEmpty ? "–" : list) + "\n"
        }.joined()
        try records.output.deliver(text)
      case .jsonl:
        try records.output.deliver(
          try JSONLines.text(
            answers.map { name, found in
              Record(
                fa: name,
                candidates: found.map {
                  .init(en: $0.text, score: $0.score.rounded3, attested: $0.isAttested)
                })
            }))
      case .tsv:
        try records.output.deliver(
          TSVTable.text(
            header: ["fa", "candidates", "scores"],
            rows: answers.map { name, found in
              [
                name, found.map(\.text).joined(separator: "|"),
                found.map { Decimals.short($0.score) }.joined(separator: "|"),
              ]
            }))
      }
    }

    private func renderings(of name: String, by transliterator: Transliterator) -> [Candidate] {
      Script(of: name) == .persian
        ? transliterator.candidates(for: name, limit: candidates)
        : transliterator.persianCandidates(for: name, limit: candidates)
    }
  }

  /// Scores of given pairs.
  struct Match: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "match",
      abstract: "Score pairs: is this English name a rendering of that Persian one?",
      discussion: """
        EXAMPLES
          vazhe transliterate match pairs.tsv          columns fa and en
          vazhe transliterate match - < pairs.tsv | sort -t "$(printf '\\t')" -k3 -rn
        """)

    @Argument(help: "A TSV file with the columns fa and en; - for standard input.")
    var pairs: String

    @Option(
      help: ArgumentHelp("A trained model in place of the bundled one.", valueName: "file"))
    var model: String?

    @Option(name: .shortAndLong, help: "Write to a file, as a whole or not at all.")
    var output: String?

    func run() throws {
      let model = try ModelFile.read(model)
      let input = try InputFile(path: pairs).notEmpty()
      let table = try AlignedTSV.read(input)
      if let remark = table.remark { Console.note(remark) }
      try output.deliver(
        TSVTable.text(
          header: ["fa", "en", "score"],
          rows: table.pairs.map { pair in
            let score = model.matchScore(persian: pair.source, english: pair.target)
            return [pair.source, pair.target, String(score)]
          }))
    }
  }
}
