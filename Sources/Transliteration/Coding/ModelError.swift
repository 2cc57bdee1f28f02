/// Why a joint model cannot be made or read.
package enum ModelError: Error, Equatable, Sendable {
  /// Too few pairs of names are transliterations of each other.
  case tooFewPairs(Int)
  /// The file does not begin like a model.
  case notAModel
  /// The file is a model of another version of the format.
  case otherVersion(found: Int, supported: Int)
  /// The file is cut off or damaged.
  case damaged
}
