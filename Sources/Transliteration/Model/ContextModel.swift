/// Predicts how each Persian letter of a name is written from its surroundings.
///
/// A letter becomes a piece: its English letters with the vowel that follows them. Two networks judge pieces,
/// one from what was written before, one from what is written after; n-grams see neither so far nor so much
/// of the Persian name.
struct ContextModel: Sendable {
  /// What the letters may become.
  let pieces: ChunkInventory
  /// Knows what was written before a piece.
  let ahead: LetterNetwork
  /// Knows what is written after a piece.
  let behind: LetterNetwork

  /// ln of the probability of a piece that was never seen.
  static let unseen: Float = -10
  /// What a vowel before the first letter counts.
  static let leading: Float = -2

  /// Begins the prediction of the letters of a name.
  func prediction(_ codes: [UInt8]) -> Prediction { Prediction(self, codes) }

  /// ln of the probabilities of pieces in one name, worked out when they are asked for and kept.
  final class Prediction {
    private let model: ContextModel
    private let codes: [UInt8]
    /// The Persian part of the hidden layers, by network, then place.
    private var sums: [SIMD8<Float>]
    /// What was worked out: a key of network, place and English letters, and where its scores begin.
    private var keys: [UInt32]
    private var starts: [UInt32]
    private var count = 0
    private var scores: [Float] = []

    private static let slots = 2_048

    fileprivate init(_ model: ContextModel, _ codes: [UInt8]) {
      self.model = model
      self.codes = codes
      keys = [UInt32](repeating: 0, count: Self.slots)
      starts = keys
      let vectors = LetterNetwork.vectors
      sums = [SIMD8<Float>](repeating: .zero, count: 2 * codes.count * vectors)
      for place in codes.indices {
        let ahead = place * vectors
        let behind = (codes.count + place) * vectors
        LetterNetwork.forEachRow(codes, place) { row in
          for vector in 0..<vectors {
            sums[ahead + vector] += model.ahead.inputs[row * vectors + vector]
            sums[behind + vector] += model.behind.inputs[row * vectors + vector]
          }
        }
      }
    }

    /// ln of the probability of `piece` at `place`, from the English letters before it and from those after it.
    ///
    /// Zero stands for a piece that was never seen; `range` is what of the English name the piece writes.
    func score(
      _ piece: UInt16, at place: Int, in english: [UInt8], _ range: Range<Int>
    ) -> (ahead: Float, behind: Float) {
      let units = model.pieces.units(beginningWith: codes[place])
      guard units.contains(piece) else { return (ContextModel.unseen, ContextModel.unseen) }
      let offset = Int(piece - units.lowerBound)
      var before = SIMD3<UInt8>(repeating: 0)
      var after = before
      for distance in 0..<LetterNetwork.memory {
        let left = range.lowerBound - 1 - distance
        let right = range.upperBound + distance
        if left >= 0 { before[distance] = english[left] }
        if right < english.count { after[distance] = english[right] }
      }
      let ahead = start(model.ahead, 0, place, before, units)
      let first = max(scores[ahead + offset], ContextModel.unseen)
      let behind = start(model.behind, 1, place, after, units)
      return (first, max(scores[behind + offset], ContextModel.unseen))
    }

    private func start(
      _ network: LetterNetwork, _ side: Int, _ place: Int, _ letters: SIMD3<UInt8>,
      _ units: Range<UInt16>
    ) -> Int {
      var key = UInt32(side + 1) << 24 | UInt32(place)
      for distance in 0..<LetterNetwork.memory {
        key |= UInt32(letters[distance]) << UInt32(7 + 5 * distance)
      }
      var slot = Int((key &* 0x9E37_79B9) >> 21)
      while keys[slot] != 0 {
        if keys[slot] == key { return Int(starts[slot]) }
        slot = (slot + 1) & (Self.slots - 1)
      }
      if count >= Self.slots / 2 { forget() }
      count += 1
      keys[slot] = key
      starts[slot] = UInt32(scores.count)
      return predict(network, side, place, letters, units)
    }

    private func forget() {
      for slot in keys.indices { keys[slot] = 0 }
      count = 0
      scores.removeAll(keepingCapacity: true)
    }

    private func predict(
      _ network: LetterNetwork, _ side: Int, _ place: Int, _ letters: SIMD3<UInt8>,
      _ units: Range<UInt16>
    ) -> Int {
      let vectors = LetterNetwork.vectors
      let start = scores.count
      let places = start..<start + units.count
      for _ in units { scores.append(0) }
      withUnsafeTemporaryAllocation(of: SIMD8<Float>.self, capacity: vectors) { hidden in
        let sum = (side * codes.count + place) * vectors
        for vector in 0..<vectors { hidden[vector] = sums[sum + vector] }
        for distance in 0..<LetterNetwork.memory {
          let row = LetterNetwork.row(letters[distance], distance: distance) * vectors
          for vector in 0..<vectors { hidden[vector] += network.inputs[row + vector] }
        }
        for vector in 0..<vectors { hidden[vector].replace(with: 0, where: hidden[vector] .< 0) }
        var top: Float = -.infinity
        network.outputs.withUnsafeBufferPointer { outputs in
          for unit in units {
            let base = Int(unit) * vectors
            var sum = SIMD8<Float>.zero
            for vector in 0..<vectors { sum += hidden[vector] * outputs[base + vector] }
            let score = sum.sum() + network.biases[Int(unit)]
            top = max(top, score)
            scores[start + Int(unit - units.lowerBound)] = score
          }
        }
        var total: Float = 0
        for index in places { total += Exponential.of(scores[index] - top) }
        let logarithm = top + NaturalLogarithm.of(total)
        for index in places { scores[index] -= logarithm }
      }
      return start
    }
  }
}
