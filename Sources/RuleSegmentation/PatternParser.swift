/// Reads an ICU regular expression for its ``PatternOutline``.
///
/// Source: ICU User Guide, Regular Expressions.
struct PatternParser {
  /// How deep groups may be nested.
  private static let deepest = 50

  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var depth = 0
  private var ignoresCase = false

  init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

  /// The outline of the whole pattern; `nil` when it is not understood.
  mutating func outline() -> PatternOutline? {
    guard let outline = alternatives(), place == scalars.count else { return nil }
    return outline
  }

  // MARK: Structure

  private mutating func alternatives() -> PatternOutline? {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest, var outline = sequence(isFirstOfGroup: true) else { return nil }
    while take("|") {
      guard let next = sequence() else { return nil }
      outline = outline.or(next)
    }
    return outline
  }

  private mutating func sequence(isFirstOfGroup: Bool = false) -> PatternOutline? {
    var outline = PatternOutline.empty
    let start = place
    while let next = peek, next != "|", next != ")" {
      let isFirst = isFirstOfGroup && place == start
      guard let item = item(isFirst: isFirst), let item = quantified(item) else { return nil }
      outline = outline.followed(by: item)
    }
    return outline
  }

  private mutating func quantified(_ item: PatternOutline) -> PatternOutline? {
    var outline = item
    while let next = peek {
      switch next {
      case "*": outline = outline.repeated(from: 0, to: nil)
      case "+": outline = outline.repeated(from: 1, to: nil)
      case "?": outline = outline.repeated(from: 0, to: 1)
      case "{":
        guard let (least, most) = counts() else { return nil }
        outline = outline.repeated(from: least, to: most)
        // The last mark of the counts is passed over below.
        place -= 1
      default: return outline
      }
      place += 1
      // Lazy and possessive ones match no other texts, or fewer.
      if !take("?") { _ = take("+") }
    }
    return outline
  }

  /// Reads `{2}`, `{2,}` or `{2,5}`.
  private mutating func counts() -> (least: Int, most: Int?)? {
    guard take("{"), let least = number() else { return nil }
    var most: Int? = least
    if take(",") { most = peek == "}" ? nil : number() ?? -1 }
    guard take("}"), most != -1 else { return nil }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var digits = ""
    while let next = peek, ("0"..."9").contains(next), digits.utf8.count < 9 {
      digits.unicodeScalars.append(next)
      place += 1
    }
    return Int(digits)
  }

  private mutating func item(isFirst: Bool) -> PatternOutline? {
    guard let next = peek else { return nil }
    switch next {
    case "(": return group(isFirst: isFirst)
    case "[": return set()
    case "\\": return escape()
    case "^", "$":
      place += 1
      return .empty
    case "*", "+", "?", "{", "}", "]": return nil
    default:
      place += 1
      return literal(next == "." ? "." : "\\x{\(String(next.value, radix: 16))}", next)
    }
  }

  // MARK: Groups

  private mutating func group(isFirst: Bool) -> PatternOutline? {
    place += 1
    let outer = ignoresCase
    defer { ignoresCase = outer }
    var isAssertion = false
    if take("?") {
      if take("=") || take("!") || take("<=") || take("<!") {
        isAssertion = true
      } else if !take(":"), !take(">") {
        guard let flags = flags() else { return nil }
        if take(")") {
          // The flags hold up to the end of the group around; that is undone where it ends.
          ignoresCase = flags
          return restOfGroup(isAll: isFirst)
        }
        guard take(":") else { return nil }
        ignoresCase = flags
      }
    }
    guard let outline = alternatives(), take(")") else { return nil }
    return isAssertion ? .empty : outline
  }

  /// What follows `(?i)` in the same group; `nil` where alternatives follow that are not all of the group.
  ///
  /// As `a(?i)b|c` is `ab` or `c`, its rest is not one item.
  private mutating func restOfGroup(isAll: Bool) -> PatternOutline? {
    if isAll { return alternatives() }
    let outline = sequence()
    return peek == "|" ? nil : outline
  }

  /// Reads flags (`i`, `-i`, `s`, `m`, `w`, `u`) and tells whether case is ignored; `nil` for others.
  private mutating func flags() -> Bool? {
    var isOn = true
    var result = ignoresCase
    while let next = peek {
      switch next {
      case "i": result = isOn
      case "-": isOn = false
      case "s", "m", "w", "u": break
      default: return result
      }
      place += 1
    }
    return nil
  }

  // MARK: Characters

  private mutating func set() -> PatternOutline? {
    let start = place
    var depth = 0
    while let next = peek {
      place += 1
      switch next {
      case "\\":
        guard let escaped = peek, escaped != "Q" else { return nil }
        place += 1
      case "[":
        depth += 1
        _ = take("^")
        // Whether this bracket closes the set or is in it depends on the dialect.
        if peek == "]" { return nil }
      case "]":
        depth -= 1
        if depth == 0 { return character(text(from: start)) }
      default: continue
      }
    }
    return nil
  }

  private mutating func escape() -> PatternOutline? {
    let start = place
    place += 1
    guard let kind = peek else { return nil }
    place += 1
    switch kind {
    case "b", "B", "A", "z", "Z", "G": return .empty
    case "d", "D", "s", "S", "w", "W", "h", "H", "v", "V": return character(text(from: start))
    case "t", "n", "r", "f", "a", "e": return character(text(from: start))
    case "p", "P", "N":
      guard take("{") else { return nil }
      while let next = peek, next != "}" { place += next == "{" ? scalars.count : 1 }
      return take("}") ? character(text(from: start)) : nil
    case "x" where peek == "{":
      while let next = peek, next != "}" { place += 1 }
      return take("}") ? character(text(from: start)) : nil
    case "x": return hexadecimal(2, from: start)
    case "u": return hexadecimal(4, from: start)
    case "U": return hexadecimal(8, from: start)
    default:
      // Of letters and digits all others are backreferences, quotations or unknown.
      guard !kind.properties.isAlphabetic, kind.properties.numericType == nil else { return nil }
      return literal(text(from: start), kind)
    }
  }

  private mutating func hexadecimal(_ count: Int, from start: Int) -> PatternOutline? {
    for _ in 0..<count {
      guard let next = peek, next.properties.isASCIIHexDigit else { return nil }
      place += 1
    }
    return character(text(from: start))
  }

  private func literal(_ pattern: String, _ scalar: Unicode.Scalar) -> PatternOutline {
    ignoresCase || scalar == "." ? character(pattern) : .character(pattern)
  }

  private func character(_ pattern: String) -> PatternOutline {
    guard ignoresCase else { return .character(pattern) }
    // One letter may match three where case is ignored (ß, ŉ, ﬃ), and be but a part of what it matches.
    var outline = PatternOutline.character("(?i:\(pattern))")
    outline.endings.insert("[^\\x00-\\x7F]")
    outline.endings.insert("(?i:[sftijhwyan])")
    outline.longest = 6
    return outline
  }

  private func text(from start: Int) -> String {
    String(String.UnicodeScalarView(scalars[start..<place]))
  }

  private var peek: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard scalars[place...].starts(with: wanted) else { return false }
    place += wanted.count
    return true
  }
}
