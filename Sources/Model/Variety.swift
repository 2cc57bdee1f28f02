/// Where a Persian spelling or word is used.
package enum Variety: String, CaseIterable, Hashable, Sendable {
  /// In Iran and in Afghanistan.
  case both
  /// In Iran only.
  case persian = "fa"
  /// In Afghanistan only.
  case dari = "prs"
}
