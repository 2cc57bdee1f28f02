import ArgumentParser
import Interchange
import Model
import TermExtraction
import Termbase

/// `vazhe glossary build`: proposes term pairs from aligned text.
struct GlossaryBuild: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Propose term pairs from aligned text, or from a text and its translation.",
    discussion: """
      EXAMPLES
        vazhe glossary build article.fa.txt article.en.txt
        vazhe glossary build --format tsv -o proposals.tsv memory.tsv
        vazhe align --format jsonl fa.txt en.txt | vazhe glossary build --import -

      A pair is `new` to the glossary, `confirmed` where the glossary has it, or in `conflict` with it.
      """)

  @Argument(help: "Aligned TSV, the jsonl of `vazhe align`, or a Persian text and its translation.")
  var files: [String]

  @Flag(help: "With two texts: every line is a segment.")
  var segmented = false

  @Flag(name: .customLong("import"), help: "Put the new pairs into the store as proposed.")
  var importsProposals = false

  @Option(help: "The least score of a proposal, from 0 to 1.")
  var minScore = 0.5

  @Option(help: "The most proposals.")
  var max: Int?

  @Option(help: "Only these kinds, separated by commas.")
  var kinds: String?

  @Flag(help: "Only what the glossary does not have yet.")
  var onlyNew = false

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var colors: ColorOptions
  @OptionGroup var records: RecordOptions

  private struct Record: Encodable {
    var fa: String
    var en: String
    var kind: String
    var status = TermStatus.proposed.rawValue
    var score: Double
    var count: Int
    var example: String
    var standing: String

    init(_ term: ProposedTerm) {
      fa = term.persian
      en = term.english
      kind = term.kind.rawValue
      score = term.score.rounded3
      count = term.count
      example = term.example
      standing = term.standing.rawValue
    }
  }

  func validate() throws {
    guard (0...1).contains(minScore) else { throw ValidationError("--min-score is from 0 to 1") }
    guard max ?? 1 > 0 else { throw ValidationError("--max must be 1 or more") }
    _ = try chosenKinds()
  }

  func run() throws {
    let session = try Session(store, writing: importsProposals)
    let pairs = try AlignedInput(files: files, segmented: segmented).pairs(session)
    let extractor = TermExtractor(
      index: try session.index(), translations: try session.wordTranslations())
    let kinds = try chosenKinds()
    var proposals = extractor.proposals(from: pairs).filter {
      $0.score >= minScore && kinds.contains($0.kind) && !(onlyNew && $0.standing != .new)
    }
    if let max { proposals = Array(proposals.prefix(max)) }
    try records.output.deliver(try rendered(proposals))
    if importsProposals { try put(proposals, into: session.termbase) }
  }

  private func chosenKinds() throws -> Set<TermKind> {
    guard let kinds else { return Set(TermKind.allCases) }
    guard kinds.contains(where: { $0 != "," }) else {
      throw ValidationError("--kinds names no kind; leave it out for all of them")
    }
    return try Set(
      kinds.split(separator: ",").map { name in
        guard let kind = TermKind(rawValue: String(name)) else {
          throw ValidationError(
            "there is no kind “\(name)”; the kinds are: "
              + TermKind.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return kind
      })
  }

  private func rendered(_ proposals: [ProposedTerm]) throws -> String {
    let rows = proposals.map(Record.init)
    switch records.format {
    case .jsonl: return try JSONLines.text(rows)
    case .tsv:
      return TSVTable.text(
        header: ["fa", "en", "kind", "status", "score", "count", "example", "standing"],
        rows: rows.map {
          [$0.fa, $0.en, $0.kind, $0.status, "\($0.score)", "\($0.count)", $0.example, $0.standing]
        })
    case .text: return ProposalView(palette: colors.palette).text(proposals)
    }
  }

  private func put(_ proposals: [ProposedTerm], into termbase: Termbase) throws {
    let entries = proposals.filter { $0.standing != .confirmed }.map {
      GlossaryEntry(
        persian: $0.persian, english: $0.english, kind: $0.kind, status: .proposed,
        note: "score \(Decimals.short($0.score)), seen \($0.count)×",
        source: files.joined(separator: " + "))
    }
    let report = try termbase.importEntries(
      entries, user: decision.decision.user, origin: files.joined(separator: " + "))
    Console.note("\(report.added) proposals added to the store, \(report.unchanged) there already")
  }
}
