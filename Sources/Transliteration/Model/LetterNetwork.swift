/// Predicts how a Persian letter is written from the letters around it and the English ones beside it.
///
/// A network with one hidden layer of rectified units. Its inputs are letters at their places, so the hidden
/// layer is a sum of rows of a table: one for each Persian letter near by, for the word's beginning and end,
/// and for each of the English letters that are known already.
struct LetterNetwork: Sendable {
  /// How many vectors of eight the hidden layer has.
  static let vectors = 16
  /// How many letters around the place, and what tells of the word, the network looks at.
  static let surroundings = 17
  /// How many of the English letters written already it looks at.
  static let memory = 3
  /// How many codes an input may have.
  static let codes = 64
  /// How many rows the table of inputs has.
  static let rows = (surroundings + memory) * codes
  /// What one is in the file.
  static let scale: Float = 4_096

  /// The rows of the inputs, each ``vectors`` long.
  let inputs: [SIMD8<Float>]
  /// What each unit adds to the score of each piece, ``vectors`` a piece.
  let outputs: [SIMD8<Float>]
  /// The score of each piece by itself.
  let biases: [Float]

  /// Takes tables over; `nil` when they do not fit together, so that a damaged file is found out.
  init?(inputs: [Int16], outputs: [Int16], biases: [Int16], pieces: Int) {
    let width = Self.vectors * 8
    guard inputs.count == Self.rows * width, outputs.count == pieces * width,
      biases.count == pieces
    else { return nil }
    self.inputs = Self.restored(inputs)
    self.outputs = Self.restored(outputs)
    self.biases = biases.map { Float($0) * (1 / Self.scale) }
  }

  private static func restored(_ numbers: [Int16]) -> [SIMD8<Float>] {
    stride(from: 0, to: numbers.count, by: 8).map { start in
      var vector = SIMD8<Float>.zero
      for lane in 0..<8 { vector[lane] = Float(numbers[start + lane]) * (1 / scale) }
      return vector
    }
  }

  /// Vectors as numbers for the file.
  static func quantised(_ vectors: [SIMD8<Float>]) -> [Int16] {
    var numbers: [Int16] = []
    numbers.reserveCapacity(vectors.count * 8)
    for vector in vectors {
      for lane in 0..<8 { numbers.append(quantised(vector[lane])) }
    }
    return numbers
  }

  /// A number for the file.
  static func quantised(_ value: Float) -> Int16 {
    Int16(max(min((value * scale).rounded(), 32_767), -32_767))
  }

  /// Calls `body` with the row of each input that tells of a Persian letter's surroundings.
  @inline(__always)
  static func forEachRow(_ letters: [UInt8], _ place: Int, _ body: (Int) -> Void) {
    func letter(_ at: Int) -> Int { at < 0 || at >= letters.count ? 0 : Int(letters[at]) }
    var end = place
    while end < letters.count, letters[end] > NameSymbols.joiner { end += 1 }
    var start = place
    while start > 0, letters[start - 1] > NameSymbols.joiner { start -= 1 }
    for offset in -4...4 { body((offset + 4) * codes + letter(place + offset)) }
    // Endings and beginnings tell where a name comes from: -ский, -زی, ال-.
    body(9 * codes + letter(end - 1))
    body(10 * codes + letter(end - 2))
    body(11 * codes + letter(end - 3))
    body(12 * codes + letter(start))
    body(13 * codes + letter(start + 1))
    body(14 * codes + min(end - place, 8))
    body(15 * codes + min(place - start, 8))
    body(16 * codes + min(end - start, 12))
  }

  /// The row for the English letter that is `distance` from a place, 0 for the nearest; letter 0 is none.
  @inline(__always)
  static func row(_ letter: UInt8, distance: Int) -> Int {
    (surroundings + distance) * codes + Int(letter)
  }
}
