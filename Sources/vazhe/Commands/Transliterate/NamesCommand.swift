import ArgumentParser
import Interchange
import Model
import PersianText
import Transliteration

extension TransliterateCommand {
  /// Ranked renderings of names.
  struct Names: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "names", abstract: "Rank the renderings of names (the default).",
      discussion: """
        EXAMPLES
          vazhe transliterate names لاوروف زاخارووا
          vazhe transliterate names --format tsv < names.txt
          vazhe transliterate names --scheme bgn-pcgn "کوهِ دَماوَند"     Kūh-e Damāvand
          vazhe transliterate names --scheme bgn-pcgn --language prs "مَزارِ شَریف"

        Titles before a name (دکتر, آقای) are kept apart: they are translated, not
        transliterated. A scheme writes Persian names in Latin letters by a published table: bgn-pcgn
        (maps; with --language prs the system for Afghanistan), un (United Nations,
        2012), ala-lc (library catalogues), ijmes (journals). Names with vowel signs
        are written exactly by it; others get the vowels of attested names or of the
        model. Documentation/romanisation-schemes.md has the tables.
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

    @Option(help: "What to write Persian names by: what the model learnt, or a scheme.")
    var scheme = SchemeChoice.learned

    @Option(
      help: ArgumentHelp("Whose names they are, for a scheme: fa or prs.", valueName: "tag"))
    var language: Language = .persian

    @OptionGroup var store: StoreOptions
    @OptionGroup var colors: ColorOptions
    @OptionGroup var records: RecordOptions

    private struct Record: Encodable {
      struct Candidate: Encodable {
        var en: String
        var score: Double
        var attested: Bool
      }

      struct Title: Encodable {
        var fa: String
        var en: String
      }

      var fa: String
      var titles: [Title]
      var candidates: [Candidate]

      init(_ name: String, _ found: [Transliteration.Candidate]) {
        fa = name
        titles = PersianName(name).titles.map { Title(fa: $0.persian, en: $0.english) }
        candidates = found.map {
          Candidate(en: $0.text, score: $0.score.rounded3, attested: $0.isAttested)
        }
      }
    }

    func validate() throws {
      guard candidates > 0 else { throw ValidationError("--candidates must be 1 or more") }
      guard language == .persian || language == .dari else {
        throw ValidationError("--language must be fa or prs: schemes write Persian and Dari names")
      }
    }

    func run() throws {
      let names = try Arguments.lines(names)
      // A model of the user's own answers for itself; the bundled one knows the termbase's names beside.
      let transliterator =
        try model.map { Transliterator(attested: [], joint: try ModelFile.read($0)) }
        ?? Session(store).guesser().transliterator(for: names)
      guard let transliterator else { return }
      let answers: [(String, [Candidate])]
      if let chosen = scheme.scheme {
        let names = try names.enumerated().map { try SchemeNames.persian($1, line: $0 + 1, scheme) }
        let writer = SchemeNames(
          transliterator: transliterator,
          romaniser: Romaniser(
            chosen, variety: language == .dari ? .afghan : .iranian, joint: transliterator.joint))
        answers = names.map { ($0, writer.candidates(for: $0, limit: candidates)) }
      } else {
        answers = names.map { ($0, renderings(of: $0, by: transliterator)) }
      }
      switch records.format {
      case .text:
        let palette = colors.palette
        let text = answers.map { name, found in
          let list = found.enumerated().map { index, candidate in
            index == 0 ? palette.strong(candidate.text) : candidate.text
          }.joined(separator: " · ")
          let titles = PersianName(name).titles.map(\.english)
          return Console.isolated(name) + " → " + (list.isEmpty ? "–" : list)
            + (titles.isEmpty ? "" : palette.faint("  (title: \(titles.joined(separator: " ")))"))
            + "\n"
        }.joined()
        try records.output.deliver(text)
      case .jsonl:
        try records.output.deliver(
          try JSONLines.text(answers.map { Record($0, $1) }))
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
}
