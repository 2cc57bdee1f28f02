/// Tells by its letters what script a text is in.
package enum Script: Hashable, Sendable {
  /// Mostly Arabic script.
  case persian
  /// Mostly another script.
  case foreign
  /// No letters at all.
  case none

  /// The script of most letters of a text, of its first 20,000 scalars.
  package init(of text: String) {
    var persian = 0
    var foreign = 0
    for scalar in text.unicodeScalars.prefix(20_000) {
      if Letter.isPersian(scalar.value) || (0xFB50...0xFEFC).contains(scalar.value) {
        persian += 1
      } else if Letter.isForeign(scalar.value) {
        foreign += 1
      }
    }
    self = persian == 0 && foreign == 0 ? .none : persian >= foreign ? .persian : .foreign
  }
}
