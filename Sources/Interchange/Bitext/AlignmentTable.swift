import Model

/// The table that `vazhe align` writes: one bead a row, with what is needed to read it back when it was mended.
package enum AlignmentTable {
  /// The columns, in their order.
  package static let columns = [
    "source", "target", "score", "bead", "sourceIndices", "targetIndices", "status",
  ]

  /// What the column `status` says of a bead that is to stay as it is.
  package static let fixed = "fixed"

  /// One row.
  ///
  /// Indices stand apart by blanks: a spreadsheet would make a number of `3,4` and a date of `3-4`.
  package static func row(_ bead: Bead, number: Int, texts: SegmentPair, isFixed: Bool) -> String {
    TSV.line([
      texts.source, texts.target, Decimals.short(bead.score), String(number), list(bead.source),
      list(bead.target), isFixed ? fixed : "",
    ])
  }

  private static func list(_ range: Range<Int>) -> String {
    range.map(String.init).joined(separator: " ")
  }
}
