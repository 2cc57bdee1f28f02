import ArgumentParser
import Consistency
import Foundation
import Interchange
import Model

/// `vazhe check` says whether a translation is consistent.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a translation for term consistency, numbers and more.",
    discussion: """
      EXAMPLES
        vazhe check article.fa.txt article.en.txt         aligned on the way
        vazhe check translation.tsv --glossary house.tsv  columns fa and en
        vazhe check fa.txt en.txt --rules number,date --fail-on error --format jsonl

      RULES
      \(Rule.allCases.map { "  " + Console.padded($0.rawValue, to: 21) + $0.summary }.joined(separator: "\n"))

      Exit code 1 when there are findings of the severity of --fail-on or worse.
      """)

  @Argument(help: "The Persian text and its translation, or one TSV file with both.")
  var files: [String]

  @Flag(help: "Every line of the two texts is a segment.")
  var segmented = false

  @Option(help: ArgumentHelp("The alignment, one bead a line: [0,1]:[0].", valueName: "file"))
  var beads: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Glossaries (TSV) whose decisions rule over the store's.", valueName: "file")
  )
  var glossary: [String] = []

  @Flag(help: "Use the glossaries given with --glossary alone.")
  var noStore = false

  @Option(help: "Only these rules, separated by commas.")
  var rules: String?

  @Option(help: "The least severity for exit code 1.")
  var failOn = Severity.warning

  @Option(
    help: "The least severity that is reported; info in records and warning in text when left out.")
  var minSeverity: Severity?

  @OptionGroup var store: StoreOptions
  @OptionGroup var colors: ColorOptions
  @OptionGroup var records: RecordOptions

  func validate() throws {
    guard files.count == 1 || files.count == 2 else {
      throw ValidationError("give a text and its translation, or one bilingual file")
    }
    if files.count == 1, beads != nil || segmented {
      throw ValidationError("--beads and --segmented go with two texts")
    }
    _ = try chosenRules()
  }

  func run() throws {
    let bitext = try read()
    try Texts.requireBeads(bitext.lazy.map { ($0.source, $0.target) })
    let session = noStore ? nil : try Session(store)
    let concepts = try glossary.flatMap { path -> [Concept] in
      let input = try InputFile(path: path).notEmpty()
      return Concepts.from(try GlossaryTSV.read(input, source: path))
    }
    let text = CheckedText(
      pairs: bitext.map { ($0.source, $0.target) },
      index: try session?.index(adding: concepts) ?? Concepts.index(concepts),
      advisorySources: [Installation.bundledSource])
    let findings = Checker(rules: try chosenRules()).findings(in: text)
    try records.output.deliver(try rendered(findings, bitext: bitext))
    if findings.contains(where: { $0.severity >= failOn }) { throw ExitCode(1) }
  }

  private func chosenRules() throws -> Set<Rule> {
    guard let rules else { return Set(Rule.allCases) }
    guard rules.contains(where: { $0 != "," && $0 != " " }) else {
      throw ValidationError("--rules names no rule; leave it out for all of them")
    }
    return try Set(
      rules.split(separator: ",").map { name in
        guard let rule = Rule(rawValue: name.trimmingCharacters(in: .whitespaces)) else {
          throw ValidationError(
            "there is no rule “\(name)”; the rules are: "
              + Rule.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return rule
      })
  }

  private func read() throws -> [CheckedPair] {
    if files.count == 1 {
      let table = try AlignedTSV.read(try InputFile(path: files[0]).notEmpty())
      if let remark = table.remark { Console.note(remark) }
      return table.pairs.enumerated().map { CheckedPair($0.element, row: $0.offset) }
    }
    let source = try InputFile(path: files[0]).notEmpty()
    let target = try InputFile(path: files[1]).notEmpty()
    try Texts.requireOrder(source: source, target: target)
    let bitext = Bitext(
      source: source, target: target, languages: (.persian, .english), segmented: segmented)
    let aligned: [Bead]
    if let beads {
      aligned = try BeadsFile.read(
        try InputFile(path: beads), source: bitext.source.count, target: bitext.target.count)
    } else {
      aligned = try bitext.aligned(
        noStore ? .none : AlignmentKnowledge(Session(store)))
    }
    return aligned.map { CheckedPair(bitext.pair($0), bead: $0) }
  }

  private func rendered(
    _ all: [Finding], bitext: [CheckedPair]
  ) throws -> String {
    let findings = all.filter { $0.severity >= minSeverity ?? .info }
    switch records.format {
    case .text:
      let view = FindingView(palette: colors.palette, least: minSeverity ?? .warning)
      return view.text(all, bitext: bitext)
    case .jsonl:
      return try JSONLines.text(findings.map { FindingRecord($0, bitext[$0.bead]) })
    case .tsv:
      return TSVTable.text(
        header: FindingRecord.columns,
        rows: findings.map { FindingRecord($0, bitext[$0.bead]).row })
    }
  }
}

extension Severity: ExpressibleByArgument {}

/// A pair under examination, with where it comes from.
struct CheckedPair {
  let source: String
  let target: String
  let sourceIndices: [Int]
  let targetIndices: [Int]
  let properties: [String: String]

  init(_ pair: SegmentPair, bead: Bead) {
    source = pair.source
    target = pair.target
    sourceIndices = Array(bead.source)
    targetIndices = Array(bead.target)
    properties = pair.properties
  }

  init(_ pair: SegmentPair, row: Int) {
    source = pair.source
    target = pair.target
    sourceIndices = [row]
    targetIndices = [row]
    properties = pair.properties
  }
}
