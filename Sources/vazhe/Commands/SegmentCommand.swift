import ArgumentParser
import Interchange
import Model
import PersianText
import RuleSegmentation
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
        vazhe segment --print-srx -o vazhe.srx
        vazhe segment --srx omegat.srx --language fa article.fa.txt

      The rules that --print-srx writes work in OmegaT, the Okapi tools and all others that read SRX 2.0.
      """)

  @Argument(help: ArgumentHelp("The text; - for standard input.", valueName: "file"))
  var file = "-"

  @Option(help: "fa, prs or en; told by the letters when left out.")
  var language: Language?

  @Option(
    help: ArgumentHelp(
      "Split by the rules of an SRX file (2.0 or 1.0), for any language.", valueName: "rules"))
  var srx: String?

  @Flag(help: "Write Vazhe's own rules as SRX 2.0, for other programs.")
  var printSrx = false

  @OptionGroup var records: RecordOptions

  func validate() throws {
    if printSrx {
      guard file == "-", srx == nil, language == nil, records.format == .text else {
        throw ValidationError("--print-srx writes all rules; give nothing but --output with it")
      }
    }
    if srx == "-", file == "-" {
      throw ValidationError("only one of rules and text can be standard input; name a file")
    }
    if case .other(let tag) = language, srx == nil {
      throw ValidationError(
        "no rules for the sentences of “\(tag)”; use fa, prs or en, or give rules with --srx")
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
    if printSrx {
      return try records.output.deliver(
        SRX.write(RuleExport.rules, introduction: RuleExport.introduction))
    }
    let rules = try srx.map { try SRX.read(InputBytes(path: $0)) }
    let input = try InputFile(path: file).notEmpty()
    let language = try language ?? Texts.language(of: input)
    try Texts.require(language, of: input)
    let segments = try segments(of: input.text, in: language, by: rules)
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

  private func segments(
    of text: String, in language: Language, by rules: SegmentationRules?
  ) throws
    -> [Segment]
  {
    guard let rules else { return Segmenter(language: language).segments(of: text) }
    // Few programs know Dari by its own tag.
    let tags = language == .dari ? [language.tag, "fa-AF"] : [language.tag]
    do {
      return try RuleSegmenter(rules: rules, tags: tags).segments(of: text)
    } catch let error as RuleSegmentationError {
      throw Failure(error, in: srx == "-" ? "standard input" : srx ?? "")
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
