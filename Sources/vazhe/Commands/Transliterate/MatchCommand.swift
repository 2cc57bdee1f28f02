import ArgumentParser
import Interchange
import Transliteration

extension TransliterateCommand {
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
