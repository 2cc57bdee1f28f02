import ArgumentParser
import Model
import Termbase

/// `vazhe lookup`: what the glossary says of a term.
struct LookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Look up terms and names, from Persian or from English.",
    discussion: """
      EXAMPLES
        vazhe lookup لاوروف                      Lavrov
        vazhe lookup Kyiv "air defence"          کی‌یف …, دفاع هوایی …
        vazhe lookup --format jsonl کییف ولسوالی
        cut -f1 names.tsv | vazhe lookup --format tsv -

      Exit code 1 when nothing at all was found for one of the terms. A guess is marked as one.
      """)

  @Argument(
    help: ArgumentHelp(
      "The terms; - reads them from standard input, one a line.", valueName: "term"))
  var terms: [String]

  @Option(help: "The most guesses for a name that the glossary does not know; 0 for none.")
  var guesses = 3

  @OptionGroup var store: StoreOptions
  @OptionGroup var colors: ColorOptions
  @OptionGroup var records: RecordOptions

  struct Result: Encodable {
    var fa: String
    var en: String
    var status: String
    var kind: String
    var match: String
    var score: Double
    var style: String
    var variety: String
    var homograph: String
    var source: String

    init(_ result: LookupResult) {
      fa = result.persian
      en = result.english
      status = result.status?.rawValue ?? "guess"
      kind = result.kind?.rawValue ?? ""
      match = result.match.rawValue
      score = result.score.rounded3
      style = result.style
      variety = result.variety.rawValue
      homograph = result.homograph
      source = result.source
    }
  }

  private struct Record: Encodable {
    var query: String
    var results: [Result]
  }

  func validate() throws {
    guard guesses >= 0 else { throw ValidationError("--guesses must be 0 or more") }
  }

  func run() throws {
    let session = try Session(store)
    let lookup = TermLookup(
      termbase: session.termbase, transliterator: { try session.transliterator() })
    let queries = try Arguments.expanded(terms)
    let answers = try queries.map { ($0, try lookup.results(for: $0, guesses: guesses)) }
    switch records.format {
    case .text:
      try records.output.deliver(LookupView(palette: colors.palette).text(answers))
    case .jsonl:
      try records.output.deliver(
        try JSONLines.text(answers.map { Record(query: $0, results: $1.map(Result.init)) }))
    case .tsv:
      let header = ["query", "fa", "en", "status", "kind", "match", "score", "source"]
      try records.output.deliver(
        TSVTable.text(
          header: header,
          rows: answers.flatMap { query, results in
            results.map(Result.init).map {
              [query, $0.fa, $0.en, $0.status, $0.kind, $0.match, "\($0.score)", $0.source]
            }
          }))
    }
    if answers.contains(where: \.1.isEmpty) { throw ExitCode(1) }
  }
}
