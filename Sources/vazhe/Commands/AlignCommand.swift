import Alignment
import ArgumentParser
import Interchange
import Model
import PersianText

/// `vazhe align`: which sentences translate which.
struct AlignCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case tsv
    case jsonl
    case beads
  }

  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Align a text with its translation, sentence by sentence.",
    discussion: """
      EXAMPLES
        vazhe align article.fa.txt article.en.txt
        vazhe align --format tsv -o article.tsv article.fa.txt article.en.txt
        vazhe align --segmented --format beads fa.sentences en.sentences
      """)

  @Argument(help: "The Persian or Dari text.")
  var source: String

  @Argument(help: "Its translation.")
  var target: String

  @Flag(help: "Every line is a segment, an empty line an empty one.")
  var segmented = false

  @Option(help: "The language of the source, where it is not Persian.")
  var sourceLanguage: Language?

  @Option(help: "The language of the target, where it is not English.")
  var targetLanguage: Language?

  @Option(name: .shortAndLong, help: "The format of the output.")
  var format = Format.text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file, as a whole or not at all.", valueName: "file"))
  var output: String?

  @OptionGroup var store: StoreOptions
  @OptionGroup var colors: ColorOptions

  private struct Record: Encodable {
    var source: [Int]
    var target: [Int]
    var sourceText: String
    var targetText: String
    var score: Double
  }

  func validate() throws {
    guard source != "-" || target != "-" else {
      throw ValidationError("only one of the two texts can come from standard input")
    }
  }

  func run() throws {
    let first = try InputFile(path: source).notEmpty()
    let second = try InputFile(path: target).notEmpty()
    let languages = (sourceLanguage ?? .persian, targetLanguage ?? .english)
    if languages.0.isPersian && languages.1 == .english {
      try Texts.requireOrder(source: first, target: second)
    }
    let bitext = Bitext(source: first, target: second, languages: languages, segmented: segmented)
    let beads = try bitext.aligned(lexicon: Session(store).alignmentLexicon())
    try output.deliver(try rendered(beads, bitext))
  }

  private func rendered(_ beads: [Bead], _ bitext: Bitext) throws -> String {
    switch format {
    case .beads: return BeadsFile.write(beads)
    case .tsv: return AlignedTSV.write(bitext.pairs(beads))
    case .jsonl:
      return try JSONLines.text(
        beads.map { bead in
          let pair = bitext.pair(bead)
          return Record(
            source: Array(bead.source), target: Array(bead.target), sourceText: pair.source,
            targetText: pair.target, score: bead.score.rounded3)
        })
    case .text:
      return BeadView(palette: colors.palette).text(beads, bitext)
    }
  }
}
