import ArgumentParser
import Interchange
import Model
import PersianText
import Segmentation

/// `vazhe segment`: the sentences of a text.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Split a text into sentences, one a line.",
    discussion: """
      EXAMPLES
        vazhe segment article.fa.txt
        vazhe segment --language en translation.en.txt -o translation.sentences
        cat article.fa.txt | vazhe segment --format jsonl
      """)

  @Argument(help: ArgumentHelp("The text; - for standard input.", valueName: "file"))
  var file = "-"

  @Option(help: "fa, prs or en; told by the letters when left out.")
  var language: Language?

  @OptionGroup var records: RecordOptions

  func validate() throws {
    if case .other(let tag) = language {
      throw ValidationError("no rules for the sentences of “\(tag)”; use fa, prs or en")
    }
  }

  private struct Record: Encodable {
    var index: Int
    var start: Int
    var end: Int
    var paragraph: Int
    var text: String
  }

  func run() throws {
    let input = try InputFile(path: file).notEmpty()
    let language = try language ?? Texts.language(of: input)
    try Texts.require(language, of: input)
    let segments = Segmenter(language: language).segments(of: input.text)
    switch records.format {
    case .text:
      try records.output.deliver(segments.map { $0.text + "\n" }.joined())
    case .jsonl:
      try records.output.deliver(try JSONLines.text(rows(segments, of: input.text)))
    case .tsv:
      try records.output.deliver(
        TSVTable.text(
          header: ["index", "start", "end", "paragraph", "text"],
          rows: rows(segments, of: input.text).map {
            ["\($0.index)", "\($0.start)", "\($0.end)", "\($0.paragraph)", $0.text]
          }))
    }
  }

  private func rows(_ segments: [Segment], of text: String) -> [Record] {
    let offsets = ScalarOffsets(text)
    return segments.enumerated().map { index, segment in
      let range = offsets.scalarRange(ofBytes: segment.range)
      return Record(
        index: index, start: range.lowerBound, end: range.upperBound,
        paragraph: segment.paragraph, text: segment.text)
    }
  }
}
