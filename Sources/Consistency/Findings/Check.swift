/// One check of a translation.
///
/// A check is one file, with one test file of its own.
package protocol Check: Sendable {
  /// The rules that its findings carry.
  static var rules: [Rule] { get }

  /// Makes the check.
  init()

  /// What it finds in a translation, in the order of the beads.
  func findings(in text: CheckedText) -> [Finding]
}
