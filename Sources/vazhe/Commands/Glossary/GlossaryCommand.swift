import ArgumentParser
import Foundation
import Interchange
import Model
import Termbase

/// `vazhe glossary`: builds, keeps and shows the glossary.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Build, keep, search and exchange the glossary.",
    discussion: """
      EXAMPLES
        vazhe glossary build article.fa.txt article.en.txt --import
        vazhe glossary add پهپاد drone --kind term --domain military
        vazhe glossary edit کیف --rendering Kiev --status forbidden --reason "house style 2024"
        vazhe glossary search security
        vazhe glossary export --status preferred house.tsv
      """,
    subcommands: [
      GlossaryBuild.self, GlossaryAdd.self, GlossaryEdit.self, GlossaryRemove.self,
      GlossaryShow.self, GlossaryList.self, GlossarySearch.self, GlossaryImport.self,
      GlossaryExport.self, GlossaryHistory.self,
    ])
}

extension TermStatus: ExpressibleByArgument {}
extension TermKind: ExpressibleByArgument {}
extension Variety: ExpressibleByArgument {}
extension ConflictPolicy: ExpressibleByArgument {}

/// Who decides, and why: part of every change.
struct DecisionOptions: ParsableArguments {
  @Option(help: "Why; kept in the history.")
  var reason = ""

  @Option(help: ArgumentHelp("Who decides; the login name when left out.", valueName: "name"))
  var user: String?

  var decision: Decision { Decision(user: user ?? Self.login, reason: reason) }

  static var login: String {
    let name = ProcessInfo.processInfo.userName
    return name.isEmpty ? "unknown" : name
  }
}

/// Which concepts are wanted.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only this status.")
  var status: TermStatus?

  @Option(help: "Only this kind.")
  var kind: TermKind?

  @Option(help: "Only this subject.")
  var domain: String?

  @Option(help: "Only this house style.")
  var style: String?

  @Option(help: "Only from this source.")
  var source: String?

  var filter: TermFilter {
    var filter = TermFilter()
    filter.status = status
    filter.kind = kind
    filter.domain = domain
    filter.style = style
    filter.source = source
    return filter
  }

  /// The renderings of a concept that the filter wants.
  func renderings(of concept: Concept) -> [Term] {
    concept.english.filter { term in
      (status == nil || term.status == status) && (style == nil || term.style == style)
        && (source == nil || term.source == source)
    }
  }
}

/// A concept, as programs see it.
struct ConceptRecord: Encodable {
  struct TermRecord: Encodable {
    var text: String
    var status: String
    var variety: String
    var style: String
    var homograph: String
    var note: String
    var source: String

    init(_ term: Term) {
      text = term.text
      status = term.status.rawValue
      variety = term.variety.rawValue
      style = term.style
      homograph = term.homograph
      note = term.note
      source = term.source
    }
  }

  var id: Int64
  var kind: String
  var domain: String
  var fa: [TermRecord]
  var en: [TermRecord]

  init(_ concept: Concept) {
    id = concept.id
    kind = concept.kind.rawValue
    domain = concept.domain
    fa = concept.persian.map(TermRecord.init)
    en = concept.english.map(TermRecord.init)
  }
}

extension RecordOptions {
  /// Gives concepts in the format that was asked for.
  func deliver(_ concepts: [Concept], palette: Palette) throws {
    switch format {
    case .text: try output.deliver(ConceptView(palette: palette).text(concepts))
    case .jsonl: try output.deliver(try JSONLines.text(concepts.map(ConceptRecord.init)))
    case .tsv: try output.deliver(GlossaryTSV.write(concepts.flatMap { $0.entries() }))
    }
  }
}

extension Concept {
  /// The concept as glossary rows: every Persian term with every rendering that is wanted.
  func entries(renderings: [Term]? = nil) -> [GlossaryEntry] {
    persian.flatMap { term in
      (renderings ?? english).map { rendering in
        GlossaryEntry(
          persian: term.text, english: rendering.text, kind: kind, status: rendering.status,
          variety: term.variety, style: rendering.style, domain: domain,
          homograph: term.homograph, note: rendering.note, source: rendering.source)
      }
    }
  }
}
