import Model

/// Segmentation Rules eXchange: files of ``SegmentationRules``.
///
/// Source: Segmentation Rules eXchange (SRX) 2.0, LISA OSCAR, 7 April 2008, and its predecessor 1.0 of 2004,
/// which differs in its `maprule` level and knows no cascade.
package enum SRX {
  /// The namespace of SRX 2.0; SRX 1.0 has none.
  static let namespace = "http://www.lisa.org/srx20"
  /// The namespace of what the Okapi tools add.
  static let okapiNamespace = "http://okapi.sf.net/srx-extensions"

  /// Reads an SRX file, version 1.0 or 2.0, in any encoding that XML knows.
  ///
  /// Patterns are taken as they are; only the segmenter that uses them finds out whether they are regular
  /// expressions. Elements of other namespaces are passed over, but for Okapi's wish for the breaks of ICU.
  ///
  /// - Throws: ``InterchangeError``: empty, malformed with the line, or no SRX file.
  package static func read(_ file: InputBytes) throws -> SegmentationRules {
    var reader = try SRXReader(file)
    return try reader.rules()
  }
}
