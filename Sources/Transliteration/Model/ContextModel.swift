/// Predicts how each Persian letter of a name is written from the letters around it.
///
/// A maximum-entropy classifier for every letter over the pieces that it may become (its English letters
/// with the vowel that follows them), with the neighbouring letters and the word's beginning and end as
/// features. It sees what follows, which the n-grams do not.
struct ContextModel: Sendable {
  /// What the letters may become.
  let pieces: ChunkInventory
  /// The features that were kept, as hashes, ascending.
  let features: [UInt32]
  /// Where the weights of each feature start; one entry more than features.
  let starts: [UInt32]
  /// The piece that each weight speaks for, as a unit of ``pieces``.
  let units: [UInt16]
  /// The weights in steps of 1/``scale``.
  let weights: [Int8]

  /// What one is in the table of weights.
  static let scale: Float = 20
  /// ln of the probability of a piece that was never seen.
  static let unseen: Float = -12
  /// What a vowel before the first letter counts.
  static let leading: Float = -2
  /// How many features a place has.
  static let templates = 19

  /// Takes tables over; `nil` when they do not fit together, so that a damaged file is found out.
  init?(
    pieces: ChunkInventory, features: [UInt32], starts: [UInt32], units: [UInt16], weights: [Int8]
  ) {
    guard starts.count == features.count + 1, units.count == weights.count, starts[0] == 0,
      Int(starts[features.count]) == units.count,
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }),
      units.allSatisfy({ Int($0) < pieces.count })
    else { return nil }
    self.pieces = pieces
    self.features = features
    self.starts = starts
    self.units = units
    self.weights = weights
  }

  /// ln of the probability of every piece at every place of one name.
  struct Prediction {
    /// Where the pieces of each place start.
    fileprivate var offsets: [Int] = []
    fileprivate var scores: [Float] = []
  }

  /// Predicts the pieces of a name; O(letters · pieces of a letter).
  func prediction(_ codes: [UInt8]) -> Prediction {
    var prediction = Prediction()
    var scores = [Float](repeating: 0, count: pieces.count)
    var found: [UInt32] = []
    for place in codes.indices {
      found.removeAll(keepingCapacity: true)
      ContextFeatures.forEach(codes, place) {
        if let number = number(of: $0) { found.append(number) }
      }
      let range = pieces.units(beginningWith: codes[place])
      for unit in range { scores[Int(unit)] = 0 }
      for feature in found {
        for entry in Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1]) {
          scores[Int(units[entry])] += Float(weights[entry]) * (1 / Self.scale)
        }
      }
      Self.normalise(&scores, range)
      prediction.offsets.append(prediction.scores.count - Int(range.lowerBound))
      for unit in range { prediction.scores.append(max(scores[Int(unit)], Self.unseen)) }
    }
    return prediction
  }

  /// ln of the probability of `piece` at `place`; zero stands for one that was never seen.
  @inline(__always)
  func score(_ piece: UInt16, at place: Int, of codes: [UInt8], _ prediction: Prediction) -> Float {
    guard pieces.units(beginningWith: codes[place]).contains(piece) else { return Self.unseen }
    return prediction.scores[prediction.offsets[place] + Int(piece)]
  }

  /// Turns scores into ln of probabilities.
  private static func normalise(_ scores: inout [Float], _ range: Range<UInt16>) {
    var top: Float = -.infinity
    for unit in range { top = max(top, scores[Int(unit)]) }
    var total: Float = 0
    for unit in range { total += Exponential.of(scores[Int(unit)] - top) }
    let logarithm = top + NaturalLogarithm.of(total)
    for unit in range { scores[Int(unit)] -= logarithm }
  }

  private func number(of feature: UInt32) -> UInt32? {
    var low = 0
    var high = features.count
    while low < high {
      let middle = (low + high) / 2
      if features[middle] < feature { low = middle + 1 } else { high = middle }
    }
    return low < features.count && features[low] == feature ? UInt32(low) : nil
  }
}
