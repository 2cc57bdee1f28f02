import Store
import Transliteration

extension Session {
  /// The group of the conventions among the settings of a store.
  private static let group = "conventions"

  /// What the newsroom has decided about names; what this program does not know is passed over.
  ///
  /// - Throws: `StoreError`.
  func conventions() throws -> NameConventions {
    var conventions = NameConventions()
    for (name, value) in try termbase.store.settings(group: Self.group) {
      guard let convention = NameConvention(rawValue: name) else { continue }
      conventions.choose(value, for: convention)
    }
    return conventions
  }

  /// Keeps decisions in the store.
  ///
  /// - Throws: `StoreError`.
  func keep(_ conventions: NameConventions) throws {
    let settings = conventions.values.map { ($0.key.rawValue, $0.value) }
    try termbase.store.replaceSettings(
      group: Self.group, with: Dictionary(settings, uniquingKeysWith: { $1 }))
  }
}
