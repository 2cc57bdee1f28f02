import Alignment
import ArgumentParser
import Foundation
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
        vazhe align persian/ english/ --output aligned/ --format tsv  two folders, paired by name
        vazhe align article.fa.txt article.en.txt --edit mended.tsv   around what was mended
        vazhe align persian/ english/ --output aligned/ --learn       learning words on the way
        vazhe align --segmented --format beads fa.sentences en.sentences

      FORMATS
        text    for people             tsv   for a spreadsheet     jsonl  one JSON object a bead
        html    a page, side by side   tmx   TMX 1.4b              beads  [0,1]:[0], indices from 0

      TMX has no place for a bead with text on one side only: such beads are left out and counted.

      MENDING
      Write a table (--output beads.tsv), open it in a spreadsheet, and join rows, split a row in two, move a
      sentence to the next row or empty one side; the sentences themselves stay as they are. Then --edit
      beads.tsv keeps every row that was changed, or has “fixed” in the column status, exactly as it is, and
      aligns the rest anew around it (--keep-rest: leaves the rest alone too). Sentences in no row find their
      place by themselves. Of a file in the format beads, every line is kept.

      TWO FOLDERS
      news-01.fa.txt goes with news-01.en.txt: files are paired by their names without the language (fa, fas,
      per, prs, dari, persian, farsi; en, eng, english; or the tag given), between dots, dashes or underscores.
      Folders below are searched too. One folder that holds both sides is given twice. The results bear the
      common part of the names. A result that is newer than both texts is not made again, so the same command
      goes on after an interruption. Files without a partner are named, and the exit code is 65.
      """)

  /// What beads are told by.
  enum Evidence: String, ExpressibleByArgument, CaseIterable {
    case all
    case length
  }

  /// How files are paired beyond the common part of their names.
  enum NameMatching: String, ExpressibleByArgument, CaseIterable {
    case exact
    case similar
  }

  @Argument(help: "The Persian or Dari text, or a folder of texts; - for standard input.")
  var source: String

  @Argument(help: "Its translation, or a folder of translations; - for standard input.")
  var target: String

  @Flag(help: "Every line is a segment, an empty line an empty one.")
  var segmented = false

  @Option(help: "The language of the source, where it is not Persian.")
  var sourceLanguage: LanguageTag?

  @Option(help: "The language of the target, where it is not English.")
  var targetLanguage: LanguageTag?

  @Option(
    help: ArgumentHelp(
      "Lines that begin with this correspond, the first of one text to the first of the other, and so on; a line that is nothing else is a boundary and left out.",
      valueName: "mark"))
  var anchor: String?

  @Option(
    help: ArgumentHelp(
      "An alignment of the two texts that was mended: tsv or beads.", valueName: "file"))
  var edit: String?

  @Flag(help: "With --edit: rows that nobody touched stay as they are too.")
  var keepRest = false

  @Option(
    name: .shortAndLong,
    help: "The format of the output; told by the name of --output when left out.")
  var format: AlignmentFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file, as a whole or not at all.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Two folders: similar pairs what is left by the likeness of the names, at least \(Int(FolderPlan.leastLikeness * 100)) % and with equal numbers.",
      valueName: "how"))
  var matchNames = NameMatching.exact

  @Flag(help: "Two folders: files without a partner do not count as a failure.")
  var allowUnpaired = false

  @Flag(help: "Two folders: make results again that are newer than their texts.")
  var force = false

  @Flag(
    help:
      "Remember which words translate which, so that later texts are aligned better; of two folders, one pair is aligned after the other."
  )
  var learn = false

  @Option(
    help: ArgumentHelp(
      "Tell beads by all evidence, or by the lengths of sentences alone, for comparison.",
      valueName: "what"))
  var evidence = Evidence.all

  @OptionGroup var store: StoreOptions
  @OptionGroup var colors: ColorOptions

  func validate() throws {
    guard source != "-" || target != "-" else {
      throw ValidationError("only one of the two texts can come from standard input")
    }
    guard anchor?.isEmpty != true else { throw ValidationError("--anchor needs a mark") }
    guard edit != nil || !keepRest else { throw ValidationError("--keep-rest goes with --edit") }
    guard edit != "-" || source != "-" && target != "-" else {
      throw ValidationError("only one file can come from standard input")
    }
  }

  func run() throws {
    switch (Self.isFolder(source), Self.isFolder(target)) {
    case (true, true): try alignFolders()
    case (false, false): try alignFiles()
    case (let isSource, _):
      let (folder, other) = isSource ? (source, target) : (target, source)
      // A missing file is told as such.
      if other != "-" { _ = try InputFile(path: other) }
      throw Failure(
        "\(folder): this is a folder and \(other == "-" ? "standard input" : other) is not; give two files or two folders",
        code: Failure.missing)
    }
  }

  // MARK: Two files

  private func alignFiles() throws {
    guard matchNames == .exact, !allowUnpaired, !force else {
      throw ValidationError("--match-names, --allow-unpaired and --force go with two folders")
    }
    Interruption.watch { "interrupted; nothing was written" }
    let alignment = try aligner().alignment(source: source, target: target)
    var remarks: [String] = []
    let format = format ?? output.flatMap { AlignmentFormat(ofFile: $0) } ?? .text
    try output.deliver { put in
      remarks = try alignment.write(
        as: format, palette: isToFile ? colors.filePalette : colors.palette,
        isForTerminal: !isToFile && Console.isTerminal, to: put)
    }
    for remark in alignment.notes + remarks { Console.note(remark) }
  }

  private var isToFile: Bool { output.map { $0 != "-" } ?? false }

  // MARK: Two folders

  private func alignFolders() throws {
    guard edit == nil else { throw ValidationError("--edit goes with two files") }
    guard let output, output != "-" else {
      throw ValidationError("two folders need a folder for the results: --output DIR")
    }
    let plan = FolderPlan(
      source: source, target: target, output: output, format: format ?? .text,
      languages: languages, pairsSimilar: matchNames == .similar)
    let (tasks, unpaired) = try plan.tasks()
    guard !tasks.isEmpty else {
      throw Failure(
        "\(source) and \(target) have no two files of the same name; name them like news-01.fa.txt and news-01.en.txt, or try --match-names similar",
        code: Failure.rejected)
    }
    let run = FolderRun(
      tasks: tasks, format: format ?? .text, palette: colors.filePalette, isForced: force,
      isOneByOne: learn)
    Interruption.watch { run.farewell }
    let code = run.run(try aligner())
    if code != 0 { throw ExitCode(code) }
    guard unpaired == 0 || allowUnpaired else {
      Console.complain(
        "\(unpaired) \(unpaired == 1 ? "file has" : "files have") no partner; rename them, pair them with --match-names similar, or leave them out with --allow-unpaired"
      )
      throw ExitCode(Failure.rejected)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return path != "-" && FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  // MARK: Both

  private var languages: (source: LanguageTag, target: LanguageTag) {
    (sourceLanguage ?? .persian, targetLanguage ?? .english)
  }

  private func aligner() throws -> PairAligner {
    PairAligner(
      languages: languages, segmented: segmented,
      knowledge: try AlignmentKnowledge(Session(store, writing: learn)), evidence: evidence,
      learns: learn, anchor: anchor, edit: edit, keepsRest: keepRest)
  }
}
