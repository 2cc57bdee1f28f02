/// Canonical decimal notation, and the few sums that number words need, without floating point.
package enum DecimalText {
  /// The canonical form of folded digits with separators, or the forms of its parts.
  ///
  /// `1,250` is one number; `8:30` and `26/10/1402` are several; a single comma before other than
  /// three digits is read as a decimal mark (`3,5`). Leading and trailing zeros go.
  package static func values(ofDigits text: String) -> [String] {
    text.split(whereSeparator: { $0 == ":" || $0 == "/" }).flatMap { part -> [String] in
      let groups = part.split(separator: ",", omittingEmptySubsequences: false)
      if groups.count == 2, groups[1].utf8.count != 3, !groups[1].contains(".") {
        return [canonical(whole: String(groups[0]), fraction: String(groups[1]))]
      }
      let plain = groups.joined()
      let pieces = plain.split(separator: ".", omittingEmptySubsequences: false)
      switch pieces.count {
      case 1: return [canonical(whole: plain, fraction: "")]
      case 2: return [canonical(whole: String(pieces[0]), fraction: String(pieces[1]))]
      // ۱.۲۵۰.۰۰۰ has dots between its thousands.
      case _
      where pieces[0].utf8.count <= 3 && pieces.dropFirst().allSatisfy { $0.utf8.count == 3 }:
        return [canonical(whole: pieces.joined(), fraction: "")]
      default: return pieces.map { canonical(whole: String($0), fraction: "") }
      }
    }
  }

  /// A canonical value multiplied by a power of ten.
  package static func scaled(_ value: String, byTenToThe power: Int) -> String {
    let pieces = value.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = pieces.count > 1 ? String(pieces[1]) : ""
    let padded = fraction + String(repeating: "0", count: max(0, power - fraction.utf8.count))
    return canonical(
      whole: String(pieces[0]) + String(padded.prefix(power)),
      fraction: String(padded.dropFirst(power)))
  }

  private static func canonical(whole: String, fraction: String) -> String {
    let digits = whole.drop { $0 == "0" }
    var decimals = Substring(fraction)
    while decimals.last == "0" { decimals.removeLast() }
    return (digits.isEmpty ? "0" : String(digits)) + (decimals.isEmpty ? "" : "." + decimals)
  }
}
