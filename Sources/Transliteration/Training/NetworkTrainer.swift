/// Trains a ``LetterNetwork`` by stochastic gradient ascent.
///
/// Steps shrink with the gradients that a row has seen (AdaGrad, Duchi, Hazan and Singer 2011, one size a
/// row); a quarter of the hidden units is left out at random (dropout, Srivastava and others 2014).
/// O(rounds · letters · pieces of a letter · hidden units).
struct NetworkTrainer {
  private static let rounds = 8
  private static let rate: Float = 0.1
  /// What the sums of squared gradients begin with.
  private static let firstSquares: Float = 0.1
  /// Pieces less probable than this are not pushed down further.
  private static let leastShare: Float = 0.001

  private let pieces: ChunkInventory
  private var inputs: [SIMD8<Float>]
  private var outputs: [SIMD8<Float>]
  private var biases: [Float]
  /// The sums of squared gradients, by row.
  private var inputSquares: [Float]
  private var outputSquares: [Float]
  private var biasSquares: [Float]
  // A fixed start, so that training the same names makes the same model.
  private var generator = SplitMix(state: 7)
  /// Which of eight units stay, for every byte of chance; what stays makes up for what does not.
  private let masks: [SIMD8<Float>]

  // What is worked out for one token.
  private var scores: [Float]
  private var hidden = [SIMD8<Float>](repeating: .zero, count: LetterNetwork.vectors)
  private var gradient = [SIMD8<Float>](repeating: .zero, count: LetterNetwork.vectors)

  private var tokens: [Token] = []
  /// The rows of all tokens, ``inputsOfToken`` each.
  private var rows: [UInt16] = []

  private struct Token {
    var target: UInt16
    var units: Range<UInt16>
  }
  private static let inputsOfToken = LetterNetwork.surroundings + LetterNetwork.memory

  /// Trains on the pieces of names; `isBehind` for a network that knows what is written after a piece.
  static func network(
    _ examples: [ContextTrainer.Example], _ pieces: ChunkInventory, isBehind: Bool
  ) -> LetterNetwork? {
    var trainer = NetworkTrainer(pieces)
    for example in examples { trainer.add(example, isBehind) }
    for round in 0..<rounds { trainer.round(round) }
    return LetterNetwork(
      inputs: LetterNetwork.quantised(trainer.inputs),
      outputs: LetterNetwork.quantised(trainer.outputs),
      biases: trainer.biases.map { LetterNetwork.quantised($0) }, pieces: pieces.count)
  }

  private init(_ pieces: ChunkInventory) {
    self.pieces = pieces
    let vectors = LetterNetwork.vectors
    inputSquares = [Float](repeating: Self.firstSquares, count: LetterNetwork.rows)
    outputSquares = [Float](repeating: Self.firstSquares, count: pieces.count)
    biasSquares = outputSquares
    biases = [Float](repeating: 0, count: pieces.count)
    scores = biases
    masks = (0..<256).map { byte in
      var mask = SIMD8<Float>.zero
      for lane in 0..<8 { mask[lane] = byte >> lane & 1 == 1 ? 0 : 1 / 0.75 }
      return mask
    }
    inputs = []
    outputs = []
    inputs = (0..<LetterNetwork.rows * vectors).map { _ in randomVector() }
    outputs = (0..<pieces.count * vectors).map { _ in randomVector() }
  }

  private mutating func randomVector() -> SIMD8<Float> {
    var vector = SIMD8<Float>.zero
    for lane in 0..<8 { vector[lane] = (generator.next() - 0.5) * 0.2 }
    return vector
  }

  private mutating func add(_ example: ContextTrainer.Example, _ isBehind: Bool) {
    for piece in example.pieces {
      let first = example.codes[piece.place]
      tokens.append(Token(target: piece.unit, units: pieces.units(beginningWith: first)))
      LetterNetwork.forEachRow(example.codes, piece.place) { rows.append(UInt16($0)) }
      for distance in 0..<LetterNetwork.memory {
        let at =
          isBehind
          ? piece.written.upperBound + distance : piece.written.lowerBound - 1 - distance
        let letter = example.english.indices.contains(at) ? example.english[at] : 0
        rows.append(UInt16(LetterNetwork.row(letter, distance: distance)))
      }
    }
  }

  private mutating func round(_ number: Int) {
    var order = Array(tokens.indices)
    for index in order.indices.reversed() where index > 0 {
      order.swapAt(index, min(Int(generator.next() * Float(index + 1)), index))
    }
    let rate = Self.rate * (1 - 0.9 * Float(number) / Float(Self.rounds))
    for index in order {
      let token = tokens[index]
      let inputs = index * Self.inputsOfToken..<(index + 1) * Self.inputsOfToken
      let energy = activate(inputs)
      predict(token.units)
      teachOutputs(token, energy, rate)
      teachInputs(inputs, rate)
    }
  }

  /// Fills the hidden layer and returns the mean of its squares.
  private mutating func activate(_ tokenRows: Range<Int>) -> Float {
    let vectors = LetterNetwork.vectors
    for vector in 0..<vectors { hidden[vector] = .zero }
    for index in tokenRows {
      let base = Int(rows[index]) * vectors
      for vector in 0..<vectors { hidden[vector] += inputs[base + vector] }
    }
    var chance: UInt64 = 0
    var squares = SIMD8<Float>.zero
    for vector in 0..<vectors {
      // Two bits of chance a unit: both are set for a quarter of them.
      if vector % 8 == 0 { chance = generator.bits() & generator.bits() }
      hidden[vector].replace(with: 0, where: hidden[vector] .< 0)
      hidden[vector] *= masks[Int(chance & 0xFF)]
      chance >>= 8
      squares += hidden[vector] * hidden[vector]
    }
    return squares.sum() / Float(vectors * 8)
  }

  /// Sets ``scores`` to the probabilities of `units`.
  private mutating func predict(_ units: Range<UInt16>) {
    let vectors = LetterNetwork.vectors
    var top: Float = -.infinity
    for unit in units {
      let base = Int(unit) * vectors
      var sum = SIMD8<Float>.zero
      for vector in 0..<vectors { sum += hidden[vector] * outputs[base + vector] }
      let score = sum.sum() + biases[Int(unit)]
      scores[Int(unit)] = score
      top = max(top, score)
    }
    var total: Float = 0
    for unit in units {
      let value = Exponential.of(scores[Int(unit)] - top)
      scores[Int(unit)] = value
      total += value
    }
    for unit in units { scores[Int(unit)] /= total }
  }

  /// Moves the output rows, and sets ``gradient`` to what the hidden layer should change.
  private mutating func teachOutputs(_ token: Token, _ energy: Float, _ rate: Float) {
    let vectors = LetterNetwork.vectors
    for vector in 0..<vectors { gradient[vector] = .zero }
    for number in token.units {
      let unit = Int(number)
      let isTarget = number == token.target
      if !isTarget, scores[unit] < Self.leastShare { continue }
      let error = (isTarget ? 1 : 0) - scores[unit]
      biasSquares[unit] += error * error
      biases[unit] += rate * error / biasSquares[unit].squareRoot()
      outputSquares[unit] += error * error * energy
      let step = rate * error / outputSquares[unit].squareRoot()
      let base = unit * vectors
      for vector in 0..<vectors {
        gradient[vector] += error * outputs[base + vector]
        outputs[base + vector] += step * hidden[vector]
      }
    }
  }

  /// Moves the input rows along ``gradient``.
  private mutating func teachInputs(_ tokenRows: Range<Int>, _ rate: Float) {
    let vectors = LetterNetwork.vectors
    var squares = SIMD8<Float>.zero
    for vector in 0..<vectors {
      gradient[vector].replace(with: 0, where: hidden[vector] .<= 0)
      squares += gradient[vector] * gradient[vector]
    }
    let slope = squares.sum() / Float(vectors * 8)
    for index in tokenRows {
      let row = Int(rows[index])
      inputSquares[row] += slope
      let step = rate / inputSquares[row].squareRoot()
      let base = row * vectors
      for vector in 0..<vectors { inputs[base + vector] += step * gradient[vector] }
    }
  }
}
