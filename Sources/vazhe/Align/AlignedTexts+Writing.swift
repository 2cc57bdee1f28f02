import Interchange
import Model
import Report

extension AlignedTexts {
  private struct Record: Encodable {
    var bead: Int
    var source: [Int]
    var target: [Int]
    var sourceText: String
    var targetText: String
    var score: Double
    var fixed: Bool
  }

  /// Writes the beads in a format, piece by piece.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - palette: The colours of text for people.
  ///   - isForTerminal: Whether text for people goes to a terminal.
  ///   - put: Takes the pieces.
  /// - Returns: What the user is to know of what could not be written.
  /// - Throws: What `put` throws.
  func write(
    as format: AlignmentFormat, palette: Palette, isForTerminal: Bool, to put: @escaping TextSink
  ) throws -> [String] {
    switch format {
    case .text:
      let view = BeadView(palette: palette, isForTerminal: isForTerminal)
      for (number, bead) in beads.enumerated() {
        try put((number == 0 ? "" : "\n") + view.text(bead, number: number, bitext.pair(bead)))
      }
    case .beads: try put(BeadsFile.write(beads))
    case .tsv:
      try put(TSV.line(AlignmentTable.columns))
      for (number, bead) in beads.enumerated() {
        try put(
          AlignmentTable.row(
            bead, number: number, texts: bitext.pair(bead), isFixed: fixed.contains(number)))
      }
    case .jsonl:
      for (number, bead) in beads.enumerated() {
        let pair = bitext.pair(bead)
        try put(
          JSONLines.text([
            Record(
              bead: number, source: Array(bead.source), target: Array(bead.target),
              sourceText: pair.source, targetText: pair.target, score: bead.score.rounded3,
              fixed: fixed.contains(number))
          ]))
      }
    case .tmx: return try writeTMX(to: put)
    case .html: try page.write(to: put)
    }
    return []
  }

  private func writeTMX(to put: @escaping TextSink) throws -> [String] {
    var writer = try TMXWriter(
      header: TMXWriter.Header(
        version: Vazhe.version, languages: (source.language.tag, target.language.tag),
        names: (source.name, target.name)), to: put)
    for (number, bead) in beads.enumerated() {
      let pair = bitext.pair(bead)
      var properties = [
        ("x-score", Decimals.short(bead.score)), ("x-source-indices", Self.list(bead.source)),
        ("x-target-indices", Self.list(bead.target)),
      ]
      if fixed.contains(number) { properties.append(("x-status", AlignmentTable.fixed)) }
      try writer.write(
        TMXWriter.Unit(
          source: pair.source, target: pair.target, identifier: "\(number)", properties: properties)
      )
    }
    try writer.finish()
    var remarks: [String] = []
    if writer.oneSided > 0 {
      remarks.append(
        "\(writer.oneSided) of \(beads.count) beads have text on one side only and are not in the TMX"
      )
    }
    if writer.replaced > 0 {
      remarks.append(
        "\(writer.replaced) control characters, which XML cannot hold, are in the TMX as pictures (U+2400 and following)"
      )
    }
    return remarks
  }

  private static func list(_ range: Range<Int>) -> String {
    range.map(String.init).joined(separator: " ")
  }

  private var page: AlignmentPage {
    AlignmentPage(
      source: .init(
        name: source.name, language: source.language.language, tag: source.language.tag,
        segments: bitext.source),
      target: .init(
        name: target.name, language: target.language.language, tag: target.language.tag,
        segments: bitext.target),
      rows: beads.enumerated().map { .init(bead: $0.element, isFixed: fixed.contains($0.offset)) },
      confidence: confidence, warning: warning)
  }
}
