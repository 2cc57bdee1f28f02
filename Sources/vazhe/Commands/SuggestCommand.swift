import ArgumentParser
import Interchange
import Model
import Suggestion

/// `vazhe suggest`: consistent renderings for a new text.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Suggest consistent renderings for a new Persian or Dari text.",
    discussion: """
      EXAMPLES
        vazhe suggest article.fa.txt
        vazhe suggest --style ap --format jsonl article.fa.txt
        vazhe suggest --only-unknown article.fa.txt     the names that nobody has decided yet

      Under each sentence stand its terms and names with their renderings, the preferred one first.
      """)

  @Argument(help: ArgumentHelp("The text; - for standard input.", valueName: "file"))
  var file = "-"

  @Flag(help: "Every line is a segment.")
  var segmented = false

  @Option(help: "The house style whose renderings come first.")
  var style = ""

  @Flag(help: "Only the names that the glossary does not know.")
  var onlyUnknown = false

  @OptionGroup var store: StoreOptions
  @OptionGroup var colors: ColorOptions
  @OptionGroup var records: RecordOptions

  func run() throws {
    let input = try InputFile(path: file).notEmpty()
    try Texts.require(.persian, of: input)
    let session = try Session(store)
    let guesser = try session.guesser()
    let suggester = Suggester(
      index: try session.index(), style: style,
      transliterator: { try guesser.transliterator(for: $0) })
    let segments = Texts.segments(of: input, language: .persian, segmented: segmented)
    var suggestions = try suggester.suggestions(for: input.text, segments: segments)
    if onlyUnknown { suggestions = suggestions.map(\.unknownOnly) }
    let offsets = ScalarOffsets(input.text)
    switch records.format {
    case .text:
      try records.output.deliver(SuggestionView(palette: colors.palette).text(suggestions))
    case .jsonl:
      let rows = suggestions.enumerated().map { SegmentRecord($0.offset, $0.element, offsets) }
      try records.output.deliver(try JSONLines.text(rows))
    case .tsv:
      let header = ["index", "start", "end", "surface", "fa", "match", "ambiguous", "en", "status"]
      try records.output.deliver(
        TSVTable.text(
          header: header,
          rows: suggestions.enumerated().flatMap { index, suggestion in
            suggestion.terms.map { TermRecord($0, offsets).row(index) }
          }))
    }
  }
}

/// A segment with its terms, as programs see it.
private struct SegmentRecord: Encodable {
  struct Match: Encodable {
    var source: String
    var target: String
    var score: Double
    var origin: String
  }

  var index: Int
  var start: Int
  var end: Int
  var text: String
  var terms: [TermRecord]
  /// Memory matches; empty as long as the store holds no memory.
  var matches: [Match] = []

  init(_ index: Int, _ suggestion: SegmentSuggestion, _ offsets: ScalarOffsets) {
    let range = offsets.scalarRange(ofBytes: suggestion.segment.range)
    self.index = index
    start = range.lowerBound
    end = range.upperBound
    text = suggestion.segment.text
    terms = suggestion.terms.map { TermRecord($0, offsets) }
  }
}

/// A term of a segment, as programs see it.
private struct TermRecord: Encodable {
  struct Rendering: Encodable {
    var en: String
    var status: String
    var source: String
    var score: Double
  }

  var start: Int
  var end: Int
  var surface: String
  var fa: String
  var kind: String
  var match: String
  var ambiguous: Bool
  var homograph: String
  var renderings: [Rendering]

  init(_ term: SuggestedTerm, _ offsets: ScalarOffsets) {
    let range = offsets.scalarRange(ofBytes: term.range)
    start = range.lowerBound
    end = range.upperBound
    surface = term.surface
    fa = term.persian
    kind = term.kind?.rawValue ?? ""
    match = term.match
    ambiguous = term.isAmbiguous
    homograph = term.homograph
    renderings = term.renderings.map {
      Rendering(
        en: $0.english, status: $0.status?.rawValue ?? "guess", source: $0.source,
        score: $0.score.rounded3)
    }
  }

  func row(_ index: Int) -> [String] {
    [
      "\(index)", "\(start)", "\(end)", surface, fa, match, "\(ambiguous)",
      renderings.map(\.en).joined(separator: "|"), renderings.first?.status ?? "",
    ]
  }
}
