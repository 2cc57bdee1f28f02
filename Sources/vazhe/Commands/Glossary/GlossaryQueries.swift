import ArgumentParser
import Interchange
import Model
import Termbase

/// `vazhe glossary show`.
struct GlossaryShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the concepts of a term, with all their terms.",
    discussion: """
      EXAMPLES
        vazhe glossary show کییف
        vazhe glossary show Kyiv --format jsonl
        vazhe glossary show "#1204"
      """)

  @Argument(help: "Terms in either language, or #NUMBER of a concept.")
  var terms: [String]

  @OptionGroup var store: StoreOptions
  @OptionGroup var colors: ColorOptions
  @OptionGroup var records: RecordOptions

  func run() throws {
    let termbase = try Session(store).termbase
    let concepts = try terms.flatMap { term -> [Concept] in
      var filter = TermFilter()
      filter.id = term.hasPrefix("#") ? Int64(term.dropFirst()) : nil
      if filter.id == nil { filter.term = term }
      let found = try termbase.concepts(matching: filter)
      guard !found.isEmpty else { throw TermbaseError.unknownTerm(term) }
      return found
    }
    try records.deliver(concepts, palette: colors.palette)
  }
}

/// `vazhe glossary list`.
struct GlossaryList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List concepts.",
    discussion: """
      EXAMPLES
        vazhe glossary list --kind place --domain geography
        vazhe glossary list --status proposed
        vazhe glossary list --format tsv > glossary.tsv
      """)

  @OptionGroup var filter: FilterOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var colors: ColorOptions
  @OptionGroup var records: RecordOptions

  func run() throws {
    let concepts = try Session(store).termbase.concepts(matching: filter.filter)
    try records.deliver(concepts, palette: colors.palette)
  }
}

/// `vazhe glossary search`.
struct GlossarySearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find the concepts that have a piece of text in a term.",
    discussion: """
      EXAMPLES
        vazhe glossary search security
        vazhe glossary search هسته‌ای --kind term
        vazhe glossary search شورای --format jsonl
      """)

  @Argument(help: "A piece of a term, in either language.")
  var text: String

  @OptionGroup var filter: FilterOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var colors: ColorOptions
  @OptionGroup var records: RecordOptions

  func run() throws {
    var filter = filter.filter
    filter.text = text
    let concepts = try Session(store).termbase.concepts(matching: filter)
    try records.deliver(concepts, palette: colors.palette)
    if concepts.isEmpty { throw ExitCode(1) }
  }
}

/// `vazhe glossary history`.
struct GlossaryHistory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Who decided what, when, and from which file.",
    discussion: """
      EXAMPLES
        vazhe glossary history
        vazhe glossary history کییف
        vazhe glossary history Kyiv --format jsonl --limit 5
      """)

  @Argument(help: "A term in either language; all changes when left out.")
  var term: String?

  @Option(help: "The most rows, newest first.")
  var limit = 50

  @OptionGroup var store: StoreOptions
  @OptionGroup var colors: ColorOptions
  @OptionGroup var records: RecordOptions

  private struct Record: Encodable {
    var at: String
    var user: String
    var action: String
    var concept: Int64
    var fa: String
    var en: String
    var change: String
    var reason: String
    var origin: String

    init(_ row: HistoryRow) {
      at = row.at
      user = row.user
      action = row.action
      concept = row.concept
      fa = row.persian
      en = row.english
      change = row.change
      reason = row.reason
      origin = row.origin
    }
  }

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be 1 or more") }
  }

  func run() throws {
    let rows = try Session(store).termbase.history(of: term, limit: limit)
    switch records.format {
    case .jsonl: try records.output.deliver(try JSONLines.text(rows.map(Record.init)))
    case .tsv:
      try records.output.deliver(
        TSVTable.text(
          header: ["at", "user", "action", "concept", "fa", "en", "change", "reason", "origin"],
          rows: rows.map {
            [
              $0.at, $0.user, $0.action, "\($0.concept)", $0.persian, $0.english, $0.change,
              $0.reason, $0.origin,
            ]
          }))
    case .text:
      let palette = colors.palette
      try records.output.deliver(
        rows.map { row in
          let why = [row.change, row.reason, row.origin.isEmpty ? "" : "from \(row.origin)"]
            .filter { !$0.isEmpty }.joined(separator: "; ")
          return palette.faint(row.at) + "  \(row.user)  " + palette.strong(row.action)
            + "  \(Console.isolated(row.persian)) → \(row.english)"
            + (why.isEmpty ? "" : palette.faint("  (\(why))")) + "\n"
        }.joined())
    }
  }
}
