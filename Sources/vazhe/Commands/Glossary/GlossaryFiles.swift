import ArgumentParser
import Interchange
import Model
import Termbase

/// `vazhe glossary import`.
struct GlossaryImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import glossaries (TSV) in one transaction.",
    discussion: """
      EXAMPLES
        vazhe glossary import house.tsv
        vazhe glossary import --dry-run client.tsv
        vazhe glossary import --on-conflict replace house.tsv

      A row that prefers another rendering than the store does is a conflict. By default nothing is
      imported as long as there is one; --on-conflict keep passes over such rows, replace lets them win.
      """)

  @Argument(
    help:
      "TSV files with the columns fa and en, and any of kind, status, variety, style, domain, note."
  )
  var files: [String]

  @Flag(help: "Only say what would change.")
  var dryRun = false

  @Option(help: "What to do with rows that contradict the store: refuse, keep or replace.")
  var onConflict = ConflictPolicy.refuse

  @Option(help: "The kind of rows that state none.")
  var kind = TermKind.term

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var records: RecordOptions

  private struct Record: Encodable {
    struct Warning: Encodable {
      var line: Int
      var message: String
    }

    var file: String
    var format = "tsv"
    var encoding = "UTF-8"
    var read: Int
    var terms: Int
    var pairs: Int
    var added: Int
    var changed: Int
    var unchanged: Int
    var conflicts: Int
    var refused: Int
    var warnings: [Warning]
  }

  func run() throws {
    let inputs = try files.map { path in
      let input = try InputFile(path: path).notEmpty()
      return (input, try GlossaryTSV.read(input, source: path, kind: kind))
    }
    let termbase = try Session(store, writing: true).termbase
    var isRefused = false
    var output = ""
    for (input, entries) in inputs {
      let report = try termbase.importEntries(
        entries, user: decision.decision.user, origin: input.name, policy: onConflict,
        dryRun: dryRun)
      let refused = onConflict == .refuse && !report.conflicts.isEmpty
      isRefused = isRefused || refused
      output += try summary(report, entries: entries, file: input.name, refused: refused)
    }
    try records.output.deliver(output)
    if isRefused {
      throw Failure(
        "nothing was imported from files with conflicts; use --on-conflict keep (the store wins) or replace (the file wins)",
        code: Failure.rejected)
    }
  }

  private func summary(
    _ report: ImportReport, entries: [GlossaryEntry], file: String, refused: Bool
  ) throws -> String {
    let conflicts = report.conflicts.map { conflict in
      "\(conflict.entry.persian): the file prefers “\(conflict.entry.english)”, the store “\(conflict.existing)”"
    }
    let overruled = report.overruled.map { entry in
      "\(entry.persian) → \(entry.english): an earlier row of the file says otherwise, and it counts"
    }
    let lost = refused ? report.read : onConflict == .keep ? report.conflicts.count : 0
    if records.format == .jsonl {
      let terms = Set(entries.map { "fa\t" + $0.persian } + entries.map { "en\t" + $0.english })
      return try JSONLines.text([
        Record(
          file: file, read: report.read, terms: terms.count, pairs: report.read,
          added: report.added, changed: report.changed, unchanged: report.unchanged,
          conflicts: report.conflicts.count, refused: lost,
          warnings: (conflicts + overruled).map { .init(line: 0, message: $0) })
      ])
    }
    let would = dryRun || refused ? "would be " : ""
    return conflicts.map { "conflict: \($0)\n" }.joined()
      + overruled.map { "overruled: \($0)\n" }.joined()
      + "\(file): \(report.read) rows read; \(report.added) \(would)added, \(report.changed) \(would)changed, "
      + "\(report.unchanged) unchanged, \(report.conflicts.count) in conflict\n"
  }
}

/// `vazhe glossary export`.
struct GlossaryExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Export the glossary, or a part of it, as TSV.",
    discussion: """
      EXAMPLES
        vazhe glossary export glossary.tsv
        vazhe glossary export --status proposed - | column -t -s "$(printf '\\t')"
        vazhe glossary export --kind place --source curated places.tsv
      """)

  @Argument(help: "The file; - for standard output.")
  var file = "-"

  @OptionGroup var filter: FilterOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let concepts = try Session(store).termbase.concepts(matching: filter.filter)
    let entries = concepts.flatMap { $0.entries(renderings: filter.renderings(of: $0)) }
    try String?.some(file).deliver(GlossaryTSV.write(entries))
    if file != "-" { Console.note("wrote \(entries.count) rows to \(file)") }
  }
}
