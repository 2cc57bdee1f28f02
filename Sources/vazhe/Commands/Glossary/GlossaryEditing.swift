import ArgumentParser
import Model
import Termbase

/// `vazhe glossary add`.
struct GlossaryAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a term with a rendering.",
    discussion: """
      EXAMPLES
        vazhe glossary add پهپاد drone --domain military
        vazhe glossary add کی‌یف Kiev --kind place --status forbidden
        vazhe glossary add زلنسکی Zelenskyy --kind person --style ap
      """)

  @Argument(help: "The Persian or Dari term.")
  var persian: String

  @Argument(help: "The English rendering.")
  var english: String

  @Option(help: "What sort of thing it is.")
  var kind = TermKind.term

  @Option(help: "How the rendering stands.")
  var status = TermStatus.preferred

  @Option(help: "Where the Persian term is used: both, fa (Iran) or prs (Afghanistan).")
  var variety = Variety.both

  @Option(help: "The subject.")
  var domain = ""

  @Option(help: "The house style that the rendering belongs to.")
  var style = ""

  @Option(help: "A remark.")
  var note = ""

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var colors: ColorOptions
  @OptionGroup var records: RecordOptions

  func run() throws {
    let entry = GlossaryEntry(
      persian: persian, english: english, kind: kind, status: status, variety: variety,
      style: style, domain: domain, note: note, source: decision.decision.user)
    let concept = try Session(store, writing: true).termbase.add(entry, by: decision.decision)
    try records.deliver([concept], palette: colors.palette)
  }
}

/// `vazhe glossary edit`.
struct GlossaryEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a rendering, its status, kind, domain, style or note.",
    discussion: """
      EXAMPLES
        vazhe glossary edit پهپاد --status admitted
        vazhe glossary edit کی‌یف --rendering Kiev --status forbidden --reason "house style"
        vazhe glossary edit "#1204" --english "drone strike"
      """)

  @Argument(help: "The term in either language, or #NUMBER of its concept.")
  var term: String

  @Option(help: "Which rendering; the best when left out.")
  var rendering: String?

  @Option(help: "The new wording of the rendering.")
  var english: String?

  @Option(help: "The new status of the rendering.")
  var status: TermStatus?

  @Option(help: "The new kind of the concept.")
  var kind: TermKind?

  @Option(help: "The new subject of the concept.")
  var domain: String?

  @Option(help: "The new house style of the rendering.")
  var style: String?

  @Option(help: "The new remark.")
  var note: String?

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var colors: ColorOptions
  @OptionGroup var records: RecordOptions

  func validate() throws {
    if english == nil, status == nil, kind == nil, domain == nil, style == nil, note == nil {
      throw ValidationError(
        "say what to change: --english, --status, --kind, --domain, --style or --note")
    }
  }

  func run() throws {
    var change = TermChange()
    change.english = english
    change.status = status
    change.kind = kind
    change.domain = domain
    change.style = style
    change.note = note
    let concept = try Session(store, writing: true).termbase.edit(
      term, rendering: rendering, change: change, by: decision.decision)
    try records.deliver([concept], palette: colors.palette)
  }
}

/// `vazhe glossary remove`.
struct GlossaryRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a concept, or one rendering of it.",
    discussion: """
      EXAMPLES
        vazhe glossary remove پهپاد
        vazhe glossary remove کی‌یف --rendering Kiev
        vazhe glossary remove "#1204" --reason "no term of ours"
      """)

  @Argument(help: "The term in either language, or #NUMBER of its concept.")
  var term: String

  @Option(help: "Only this rendering.")
  var rendering: String?

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var store: StoreOptions

  func run() throws {
    let removed = try Session(store, writing: true).termbase.remove(
      term, rendering: rendering, by: decision.decision)
    let what = rendering ?? removed.english.map(\.text).joined(separator: ", ")
    Console.note("removed \(removed.persian.map(\.text).joined(separator: "، ")) → \(what)")
  }
}
