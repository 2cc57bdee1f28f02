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
        vazhe lookup لاوروف                      Lavrov, and the full names that have it
        vazhe lookup Kyiv "air defence"          کی‌یف …, دفاع هوایی …
        vazhe lookup "وزیر خارجه روسیه در کی‌یف"   every term of the line
        vazhe lookup --style ap --kind person,place زلنسکی
        vazhe lookup --variety prs Norway        ناروی
        cut -f1 names.tsv | vazhe lookup --format jsonl -

      What is looked for, in this order: the term as it stands, the same letters spelt otherwise, names of
      which it is a part, inflected and glued forms, variant spellings, similar terms. A line of which
      nothing is known as a whole is searched for its terms. English goes the same way to Persian. A name
      that nobody knows is guessed, and called a guess.
      Exit code 1 when nothing at all was found for one of the terms.
      """)

  @Argument(
    help: ArgumentHelp(
      "The terms or lines; - reads them from standard input, one a line.", valueName: "term"))
  var terms: [String]

  @Option(help: "The most guesses for a name that the glossary does not know; 0 for none.")
  var guesses = 3

  @OptionGroup var filter: LookupFilter
  @OptionGroup var store: StoreOptions
  @OptionGroup var colors: ColorOptions
  @OptionGroup var records: RecordOptions

  func validate() throws {
    guard guesses >= 0 else { throw ValidationError("--guesses must be 0 or more") }
  }

  func run() throws {
    let queries = try Arguments.lines(terms)
    let session = try Session(store)
    let lookup = TermLookup(
      termbase: session.termbase,
      options: try filter.options(session.termbase, guesses: guesses),
      guesser: try session.guesser())
    let answers = try QueryAnswers(session: session, lookup: lookup).answers(to: queries)
    remark(on: answers)
    switch records.format {
    case .text:
      try records.output.deliver(LookupView(palette: colors.palette).text(answers))
    case .jsonl: try records.output.deliver(try JSONLines.text(Self.records(answers)))
    case .tsv:
      try records.output.deliver(
        TSVTable.text(
          header: LookupRecord.header, rows: Self.records(answers).flatMap(\.rows)))
    }
    if answers.contains(where: \.isEmpty) { throw ExitCode(1) }
  }

  private static func records(_ answers: [QueryAnswer]) -> [LookupRecord] {
    answers.enumerated().map { LookupRecord($0.element, number: $0.offset + 1) }
  }

  /// Says on standard error what is odd about queries; of many, about the first ones.
  private func remark(on answers: [QueryAnswer]) {
    let remarks = answers.enumerated().compactMap { index, answer in
      answer.remark?.text(answer.query, number: index + 1)
    }
    for text in remarks.prefix(Self.mostRemarks) { Console.note(text) }
    if remarks.count > Self.mostRemarks {
      Console.note("\(remarks.count - Self.mostRemarks) more queries are as odd")
    }
  }

  private static let mostRemarks = 10
}
