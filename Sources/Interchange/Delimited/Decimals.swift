/// Numbers as files show them.
package enum Decimals {
  /// A number from 0 to 1 with at most three decimals: `0.937`, `1`.
  ///
  /// What is no such number by far, `nan` for one, is written as Swift does.
  package static func short(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return String(value) }
    let thousandths = Int((value * 1_000).rounded())
    if thousandths % 1_000 == 0 { return String(thousandths / 1_000) }
    let sign = thousandths < 0 ? "-" : ""
    let whole = abs(thousandths) / 1_000
    var fraction = String(abs(thousandths) % 1_000 + 1_000).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return "\(sign)\(whole).\(fraction)"
  }
}
