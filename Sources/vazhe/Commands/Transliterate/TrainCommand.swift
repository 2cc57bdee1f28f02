import ArgumentParser
import Foundation
import Interchange
import PersianText
import Transliteration

extension TransliterateCommand {
  /// A model from pairs of names.
  struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "train", abstract: "Train a model of names from pairs.",
      discussion: """
        EXAMPLES
          vazhe transliterate train pairs.tsv -o names.model      columns fa and en
          vazhe transliterate train pairs.tsv --names gazetteer.txt -o names.model
          vazhe transliterate --model names.model لاوروف

        Several renderings in a field are parted by |. Pairs that are no transliterations of each other are
        found out and left out. The same pairs give the same file, byte for byte.
        """)

    @Argument(help: "TSV files with the columns fa and en; - for standard input.")
    var pairs: [String]

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("The model, written as a whole or not at all.", valueName: "file"))
    var output: String

    @Option(help: ArgumentHelp("More English names, one a line.", valueName: "file"))
    var names: String?

    func run() throws {
      let rows = try pairs.flatMap { path -> [NamePairsTSV.Row] in
        let file = try InputFile(path: path).notEmpty()
        let rows = try NamePairsTSV.read(file)
        try Self.requirePersian(rows, file)
        return rows
      }
      let more = try names.map { path in
        try InputFile(path: path).notEmpty().text.split(whereSeparator: \.isNewline).map(
          String.init)
      }
      let isTerminal = isatty(STDERR_FILENO) == 1
      var trainer = JointTrainer(
        examples: rows.map { JointTrainer.Example(persian: $0.persian, english: $0.english) },
        names: more ?? []
      ) { step in
        guard isTerminal else { return }
        let percent = Int(step.fraction * 100)
        FileHandle.standardError.write(
          Data(
            "\r\u{1B}[K\(step.fraction < 1 ? "training: \(percent) % (\(step.stage))" : "")".utf8))
      }
      do {
        let (model, report) = try trainer.train()
        let bytes = model.bytes
        try OutputFile.write(bytes, to: output)
        Console.note(Self.summary(report, rows: rows.count, size: bytes.count, output))
      } catch let error as ModelError {
        throw ModelFileError(path: pairs.joined(separator: ", "), error: error)
      }
    }

    private static func requirePersian(_ rows: [NamePairsTSV.Row], _ file: InputFile) throws {
      for row in rows where Script(of: row.persian) != .persian {
        throw Failure(
          "\(file.name):\(row.line): “\(row.persian.prefix(40))” has no Persian letters; put the Persian name in the column fa",
          code: Failure.rejected)
      }
    }

    private static func summary(
      _ report: JointTrainer.Report, rows: Int, size: Int, _ path: String
    ) -> String {
      """
      wrote \(path), \((size + 1023) / 1024) KiB: \(rows) rows, \(report.pairs) pairs, \(report.leftOut) left out \
      as no transliterations; \(report.chunks) chunks, \(report.ngrams) n-grams, \(report.names) English names
      """
    }
  }
}
