import Alignment
import ArgumentParser
import Interchange
import Model
import PersianText

/// `vazhe align`: which sentences translate which.
struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Align a text with its translation, sentence by sentence.",
    discussion: """
      EXAMPLES
        vazhe align article.fa.txt article.en.txt
        vazhe align article.fa.txt article.en.txt -o article.html     to look through, side by side
        vazhe align article.fa.txt article.en.txt -o article.tmx      for a translation memory
        vazhe align --segmented --format beads fa.sentences en.sentences

      FORMATS
        text    for people             tsv   for a spreadsheet     jsonl  one JSON object a bead
        html    a page, side by side   tmx   TMX 1.4b              beads  [0,1]:[0], indices from 0

      TMX has no place for a bead with text on one side only: such beads are left out and counted.
      """)

  @Argument(help: "The Persian or Dari text; - for standard input.")
  var source: String

  @Argument(help: "Its translation; - for standard input.")
  var target: String

  @Flag(help: "Every line is a segment, an empty line an empty one.")
  var segmented = false

  @Option(help: "The language of the source, where it is not Persian.")
  var sourceLanguage: LanguageTag?

  @Option(help: "The language of the target, where it is not English.")
  var targetLanguage: LanguageTag?

  @Option(
    name: .shortAndLong,
    help: "The format of the output; told by the name of --output when left out.")
  var format: AlignmentFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file, as a whole or not at all.", valueName: "file"))
  var output: String?

  @OptionGroup var store: StoreOptions
  @OptionGroup var colors: ColorOptions

  func validate() throws {
    guard source != "-" || target != "-" else {
      throw ValidationError("only one of the two texts can come from standard input")
    }
  }

  func run() throws {
    Interruption.watch { "interrupted; nothing was written" }
    let aligner = PairAligner(
      languages: (sourceLanguage ?? .persian, targetLanguage ?? .english), segmented: segmented,
      lexicon: try Session(store).alignmentLexicon())
    let alignment = try aligner.alignment(source: source, target: target)
    var remarks: [String] = []
    let format = format ?? output.flatMap { AlignmentFormat(ofFile: $0) } ?? .text
    try output.deliver { put in
      remarks = try alignment.write(
        as: format, palette: isToFile ? colors.filePalette : colors.palette,
        isForTerminal: !isToFile && Console.isTerminal, to: put)
    }
    for remark in remarks { Console.note(remark) }
  }

  private var isToFile: Bool { output.map { $0 != "-" } ?? false }
}
