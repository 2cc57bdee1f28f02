import Similarity

/// Trains a ``ContextModel`` by stochastic gradient ascent with AdaGrad (Duchi, Hazan and Singer 2011).
///
/// Only weights of pieces that were seen with a feature exist, and only features seen twice, so that the
/// tables stay small. O(rounds · letters · pieces).
struct ContextTrainer {
  /// A Persian name and the pieces that its letters became.
  struct Example {
    var codes: [UInt8]
    var pieces: [UInt16]
  }

  private static let rounds = 5
  private static let rate: Float = 0.08
  private static let leastSeen: UInt32 = 2

  private struct Token {
    var features: [UInt32]
    var target: UInt16
  }

  /// Trains on `examples`, in their order.
  static func model(_ examples: [Example], pieces: ChunkInventory) -> ContextModel? {
    let features = keptFeatures(examples, pieces)
    var numbers = KeyTable()
    for (number, feature) in features.enumerated() { numbers[UInt64(feature)] = UInt32(number) }
    var tokens: [Token] = []
    forEachToken(examples, pieces) { codes, place, unit in
      var token = Token(features: [], target: unit)
      ContextFeatures.forEach(codes, place) {
        if let number = numbers[UInt64($0)] { token.features.append(number) }
      }
      tokens.append(token)
    }
    var entries: [UInt64] = []
    var seen = KeyTable()
    for token in tokens {
      for feature in token.features {
        let key = UInt64(feature) << 16 | UInt64(token.target)
        if seen[key] == nil {
          seen[key] = 1
          entries.append(key)
        }
      }
    }
    entries.sort()
    var starts = [UInt32](repeating: 0, count: features.count + 1)
    for entry in entries { starts[Int(entry >> 16) + 1] += 1 }
    for feature in features.indices { starts[feature + 1] += starts[feature] }
    let units = entries.map { UInt16(truncatingIfNeeded: $0) }
    let weights = fit(tokens, starts, units, pieces)
    return ContextModel(
      pieces: pieces, features: features, starts: starts, units: units,
      weights: weights.map { Int8(max(min(($0 * ContextModel.scale).rounded(), 127), -127)) })
  }

  private static func forEachToken(
    _ examples: [Example], _ pieces: ChunkInventory, _ body: ([UInt8], Int, UInt16) -> Void
  ) {
    for example in examples {
      var place = 0
      for unit in example.pieces {
        let width = Int(pieces.widths[Int(unit)])
        if width > 0 { body(example.codes, place, unit) }
        place += width
      }
    }
  }

  private static func keptFeatures(_ examples: [Example], _ pieces: ChunkInventory) -> [UInt32] {
    var counts = KeyTable()
    var found: [UInt32] = []
    forEachToken(examples, pieces) { codes, place, _ in
      ContextFeatures.forEach(codes, place) { feature in
        let count = (counts[UInt64(feature)] ?? 0) + 1
        counts[UInt64(feature)] = count
        if count == leastSeen { found.append(feature) }
      }
    }
    return found.sorted()
  }

  private static func fit(
    _ tokens: [Token], _ starts: [UInt32], _ units: [UInt16], _ pieces: ChunkInventory
  ) -> [Float] {
    var weights = [Float](repeating: 0, count: units.count)
    var squares = [Float](repeating: 0.1, count: units.count)
    var scores = [Float](repeating: 0, count: pieces.count)
    for _ in 0..<rounds {
      for token in tokens {
        let range = pieces.units(beginningWith: pieces.persian(token.target).first ?? 0)
        for unit in range { scores[Int(unit)] = 0 }
        for feature in token.features {
          for entry in Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1]) {
            scores[Int(units[entry])] += weights[entry]
          }
        }
        var top: Float = -.infinity
        for unit in range { top = max(top, scores[Int(unit)]) }
        var total: Float = 0
        for unit in range {
          let value = Exponential.of(scores[Int(unit)] - top)
          scores[Int(unit)] = value
          total += value
        }
        for unit in range { scores[Int(unit)] /= total }
        for feature in token.features {
          for entry in Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1]) {
            let unit = units[entry]
            let gradient = (unit == token.target ? 1 : 0) - scores[Int(unit)]
            squares[entry] += gradient * gradient
            weights[entry] += rate * gradient / squares[entry].squareRoot()
          }
        }
      }
    }
    return weights
  }
}
