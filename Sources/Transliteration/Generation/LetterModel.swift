/// How likely letters follow each other in names: an n-gram model with Witten–Bell smoothing.
///
/// Counts lie in flat arrays, up to four letters at their place in base 27, five letters hashed.
struct LetterModel: Sendable {
  /// The letters seen last, as the model remembers them.
  struct Context: Sendable {
    /// The last letters in base 27.
    fileprivate(set) var letters: UInt32
    fileprivate(set) var count: Int

    /// The context at the start of a word: its boundary.
    static let start = Context(letters: 0, count: 1)
  }

  private static let base: UInt32 = 27
  /// The longest sequence of letters that is counted.
  private static let order = 5
  private static let powers: [UInt32] = [1, 27, 729, 19_683, 531_441]
  private static let hashBits: UInt32 = 18

  /// Counts of sequences of 1 to ``order`` letters, one part after the other.
  private var counts: [UInt32]
  /// How often each context of 0 to 4 letters was continued.
  private var totals: [UInt32]
  /// With how many different letters.
  private var kinds: [UInt8]
  /// Where the sequences of each length start in ``counts``, and contexts in the other two.
  private static let starts: [Int] = {
    var starts = [0]
    for power in powers { starts.append((starts.last ?? 0) + Int(power)) }
    return starts
  }()

  /// A model that has seen nothing.
  init() {
    let contexts = Self.starts[Self.order]
    counts = [UInt32](repeating: 0, count: contexts + 1 << Int(Self.hashBits))
    totals = [UInt32](repeating: 0, count: contexts)
    kinds = [UInt8](repeating: 0, count: contexts)
  }

  /// Counts the words of one name.
  mutating func learn(_ codes: [UInt8]) {
    var context = Context.start
    for code in codes {
      count(code, after: context)
      context = code == EnglishLetters.boundary ? .start : Self.extend(context, by: code)
    }
    if codes.last != EnglishLetters.boundary { count(EnglishLetters.boundary, after: context) }
  }

  /// −ln of how likely `code` follows; the boundary code ends a word.
  ///
  /// Constant time.
  func cost(of code: UInt8, after context: Context) -> Float {
    var probability: Float = 1 / Float(Self.base)
    for length in 0...context.count {
      let letters = context.letters % Self.powers[length]
      let place = Self.starts[length] + Int(letters)
      let total = totals[place]
      guard total > 0 else { break }
      let kinds = Float(kinds[place])
      let seen = Float(counts[Self.place(of: code, after: letters, length: length)])
      probability = (seen + kinds * probability) / (Float(total) + kinds)
    }
    return -NaturalLogarithm.of(probability)
  }

  /// The context after one more letter.
  static func extend(_ context: Context, by code: UInt8) -> Context {
    let count = min(context.count + 1, order - 1)
    return Context(
      letters: (context.letters * base + UInt32(code)) % powers[order - 1], count: count)
  }

  private mutating func count(_ code: UInt8, after context: Context) {
    for length in 0...context.count {
      let letters = context.letters % Self.powers[length]
      let place = Self.place(of: code, after: letters, length: length)
      let start = Self.starts[length] + Int(letters)
      if counts[place] == 0 { kinds[start] += 1 }
      counts[place] += 1
      totals[start] += 1
    }
  }

  private static func place(of code: UInt8, after letters: UInt32, length: Int) -> Int {
    let sequence = letters * base + UInt32(code)
    guard length == order - 1 else { return starts[length + 1] + Int(sequence) }
    return starts[order] + Int((sequence &* 0x9E37_79B1) >> (32 - hashBits))
  }
}

extension LetterModel {
  /// A model of ``FamiliarNames``.
  static let familiar: LetterModel = {
    var model = LetterModel()
    for name in FamiliarNames.text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      model.learn(EnglishLetters(String(name)).codes)
    }
    return model
  }()
}
