/// Something in a text that is not language and must come through translation unchanged.
package struct Placeholder: Hashable, Sendable {
  /// What it is.
  package enum Kind: String, Hashable, Sendable {
    /// `<b>`, `</a>`, `<br/>`.
    case tag
    /// `{0}`, `{{name}}`, `${x}`, `%s`, `%1$d`, `%(name)s`.
    case variable
    /// `&amp;`, `&#39;`.
    case entity
    /// `https://…`, `www.…`, `a@b.org`.
    case address
  }

  /// What it is.
  package var kind: Kind
  /// Its place in its text, in UTF-8 bytes.
  package var range: Range<Int>
  /// What has to be the same on both sides.
  package var key: String
}

extension Placeholder {
  /// The placeholders of a text, in order; linear in the text.
  static func all(in text: String) -> [Placeholder] {
    var scanner = PlaceholderScanner(bytes: Array(text.utf8))
    return scanner.scan()
  }
}

extension [Placeholder] {
  /// The placeholder that covers a byte of the text; takes logarithmic time.
  func covering(_ place: Int) -> Placeholder? {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low].range.contains(place) ? self[low] : nil
  }
}
