/// How a rendering stands with the house, after ISO 30042's administrative statuses.
package enum TermStatus: String, CaseIterable, Hashable, Sendable {
  /// The rendering to use.
  case preferred
  /// Another right rendering.
  case admitted
  /// Found by a program, awaiting a decision.
  case proposed
  /// Right once, no longer wanted.
  case superseded
  /// Not wanted.
  case deprecated
  /// Wrong, never to be used.
  case forbidden

  /// Whether a translator may use a rendering of this status.
  package var isUsable: Bool { self == .preferred || self == .admitted }

  /// Whether a rendering of this status is a fault wherever it stands.
  package var isUnwanted: Bool { self == .superseded || self == .deprecated || self == .forbidden }

  /// The order in which renderings are shown, best first, counted from 0.
  package var rank: Int {
    switch self {
    case .preferred: 0
    case .admitted: 1
    case .proposed: 2
    case .superseded: 3
    case .deprecated: 4
    case .forbidden: 5
    }
  }
}
