/// Beam search for the English spellings of one Persian word.
struct NameBeam {
  let codes: [UInt8]
  let model: LetterModel
  let origin: Origin
  /// How many partial spellings are kept at a place.
  private static let width = 32
  /// What one unit of the letter model's cost counts against one of the rules'.
  private static let modelWeight: Float = 0.4
  /// What the model expects of a letter; without it short spellings would win for being short.
  private static let usualCost: Float = 1.7

  /// A finished spelling.
  struct Spelling {
    let letters: [UInt8]
    let cost: Float
  }

  /// A partial spelling: a chain of rules.
  private struct Node {
    let letters: UInt64
    let letterCount: UInt8
    let parent: Int32
    let cost: Float
    let context: LetterModel.Context
    /// Of all letters so far: equal spellings are kept once.
    let hash: UInt64
  }

  private var nodes: [Node] = []
  private var rules: [Rule] = []
  /// The nodes that have reached each place.
  private var open: [[Int32]] = []

  init(codes: [UInt8], model: LetterModel) {
    self.codes = codes
    self.model = model
    origin = Origin(of: codes)
  }

  /// What the letter model adds to the cost of a whole name, as ``spellings(limit:)`` counts it.
  static func modelCost(of codes: [UInt8], in model: LetterModel) -> Float {
    var cost: Float = 0
    var context = LetterModel.Context.start
    for code in codes + [EnglishLetters.boundary] {
      cost += modelWeight * model.cost(of: code, after: context)
      if code == EnglishLetters.boundary {
        context = .start
      } else {
        cost -= modelWeight * usualCost
        context = LetterModel.extend(context, by: code)
      }
    }
    return cost
  }

  /// The best spellings, the cheapest first.
  ///
  /// O(letters · width · rules) time.
  mutating func spellings(limit: Int) -> [Spelling] {
    open = [[Int32]](repeating: [], count: codes.count + 1)
    nodes.append(
      Node(letters: 0, letterCount: 0, parent: -1, cost: 0, context: .start, hash: 0))
    open[0] = [0]
    for place in 0...codes.count {
      rules.removeAll(keepingCapacity: true)
      RuleTable.standard.appendRules(at: place, of: codes, to: &rules)
      insertVowels(at: place)
      guard place < codes.count else { break }
      if codes[place] == PersianLetters.boundary {
        // A ZWNJ parts letters, not words: خامنه‌ای is Khamenei.
        open[place + 1] += open[place]
      } else {
        write(at: place)
      }
    }
    return finished(limit: limit)
  }

  /// Replaces the open nodes of a place by those with every vowel that Persian leaves out there.
  private mutating func insertVowels(at place: Int) {
    let open = pruned(open[place])
    var extended: [Int32] = []
    for node in open {
      for rule in rules where rule.persianCount == 0 { extended.append(extend(node, by: rule)) }
    }
    self.open[place] = pruned(extended)
  }

  private mutating func write(at place: Int) {
    for node in open[place] {
      for rule in rules where rule.persianCount > 0 && mayWrite(rule, at: place) {
        let target = place + Int(rule.persianCount)
        open[target].append(extend(node, by: rule))
      }
    }
  }

  /// Whether a rule may be used in writing: only ع is ever left out.
  private func mayWrite(_ rule: Rule, at place: Int) -> Bool {
    rule.englishCount > 0 || codes[place] == PersianLetters.ain
  }

  /// Adds the node that `rule` leads to.
  private mutating func extend(_ parent: Int32, by rule: Rule) -> Int32 {
    let node = nodes[Int(parent)]
    var context = node.context
    var cost = node.cost + rule.cost + origin.cost(of: rule)
    var hash = node.hash
    var letters = rule.letters
    for _ in 0..<rule.englishCount {
      let code = UInt8(truncatingIfNeeded: letters & 31)
      cost += Self.modelWeight * (model.cost(of: code, after: context) - Self.usualCost)
      context = LetterModel.extend(context, by: code)
      hash = (hash ^ UInt64(code)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 31
      letters >>= 5
    }
    nodes.append(
      Node(
        letters: rule.letters, letterCount: rule.englishCount, parent: parent, cost: cost,
        context: context, hash: hash))
    return Int32(nodes.count - 1)
  }

  /// The cheapest of a list, each spelling once.
  private func pruned(_ list: [Int32]) -> [Int32] {
    let sorted = list.sorted { nodes[Int($0)].cost < nodes[Int($1)].cost }
    var kept: [Int32] = []
    for index in sorted where kept.count < Self.width {
      let hash = nodes[Int(index)].hash
      if !kept.contains(where: { nodes[Int($0)].hash == hash }) { kept.append(index) }
    }
    return kept
  }

  private func finished(limit: Int) -> [Spelling] {
    var spellings: [Spelling] = []
    for index in open[codes.count] {
      let node = nodes[Int(index)]
      let end = model.cost(of: EnglishLetters.boundary, after: node.context)
      spellings.append(
        Spelling(letters: letters(of: index), cost: node.cost + Self.modelWeight * end))
    }
    spellings.sort { $0.cost < $1.cost }
    return Array(spellings.prefix(limit))
  }

  private func letters(of index: Int32) -> [UInt8] {
    var letters: [UInt8] = []
    var index = index
    while index >= 0 {
      let node = nodes[Int(index)]
      for place in (0..<UInt64(node.letterCount)).reversed() {
        letters.append(UInt8(truncatingIfNeeded: node.letters >> (5 * place) & 31))
      }
      index = node.parent
    }
    return letters.reversed()
  }
}
