extension String {
  /// The part of the string in a range of UTF-8 byte offsets.
  ///
  /// The range must lie within the string and on scalar boundaries, as every range that Vazhe's
  /// modules report does; anything else yields an empty string.
  package func slice(bytes range: Range<Int>) -> String {
    guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return "" }
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return String(unicodeScalars[start..<end])
  }
}
