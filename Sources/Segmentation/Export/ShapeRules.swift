import Model

/// Exported rules for what the engine knows by looking at the text as a whole: how far a stop reaches, addresses,
/// lists, brackets and quotations.
enum ShapeRules {
  typealias Rule = SegmentationRules.Rule

  private static let space = MarkPattern.space
  private static let stop = MarkPattern.stop
  private static let anyTail = StopPattern.tail(isClosed: nil)

  /// Rules that keep a stop and its closing marks together, and part a full stop from an ellipsis after it.
  static let runs: [Rule] = [
    Rule(
      breaks: true, before: "[^\(space)\(stop)]\\.",
      after: "[\(space)]\\.\(StopPattern.spaces)\\.\(StopPattern.spaces)\\.",
      note: "a full stop before a spaced ellipsis"),
    Rule(
      breaks: false, before: "[\(stop)]\(StopPattern.closers){0,8}",
      after: "(?:[\(stop)]|\(StopPattern.closers))", note: "inside a run of stops and closing marks"
    ),
    Rule(
      breaks: false, before: "[\(stop)]\(StopPattern.closers){0,8}",
      after:
        "\(StopPattern.spaces)(?:[\(stop)]+(?=[\(space)\(MarkPattern.closer)\(MarkPattern.eitherQuote)]|$)|[\(MarkPattern.closer)\\u0022]+(?![^\(space)]))",
      note: "stops and closing marks after a space"),
    Rule(
      breaks: false, before: "[\(stop)]\(StopPattern.closers){0,8}", after: StopPattern.citation,
      note: "notes"),
  ]

  /// Exceptions for addresses, paths and file names.
  static let addresses: [Rule] = {
    // Printable ASCII without quotation marks and brackets.
    let part = #"[\u0021\u0023-\u0027\u002A-\u003B\u003D\u003F-\u005A\u005C\u005E-\u007E]"#
    let note = "addresses, paths and file names"
    return [
      Rule(
        breaks: false, before: "(?:^|[^\(stop)])[\(MarkPattern.dot)]",
        after: "[\\p{Ll}\(MarkPattern.digit)]", note: note),
      Rule(
        breaks: false, before: "(?:[@/\\\\]|www)\(part){0,100}[\(stop)]", after: "[^\(space)]",
        note: note),
      Rule(breaks: false, before: "[\(stop)]", after: "(?=\(part){0,100}[@/\\\\])", note: note),
    ]
  }()

  /// Breaks between the items of a list in one line.
  static let lists: [Rule] = {
    let bullet = "[\(MarkPattern.bullet)]"
    let other = "[^\(MarkPattern.bullet)]"
    // One rule an item, for many programs find only one place with each pattern.
    var rules = (0..<12).map { count in
      Rule(
        breaks: true,
        before:
          "^\(StopPattern.gap)\(bullet)(?:\(other){1,300}\(bullet)){\(count)}\(other){1,300}[\(space)]",
        after: "\(bullet)\(StopPattern.gap)[^\(space)]",
        note: "item \(count + 2) of a list with bullets")
    }
    func digits(_ number: Int) -> String {
      String(number).utf8.map { byte in
        let value = UInt32(byte) - 0x30
        return
          "[\(value)\(MarkPattern.escaped(0x06F0 + value))\(MarkPattern.escaped(0x0660 + value))]"
      }.joined()
    }
    func letter(_ number: Int) -> String { MarkPattern.escaped(UInt32(number) + 0x60) }
    let styles: [(String, String)] = [("", "\\)"), ("", "\\."), ("\\(", "\\)")]
    for (opening, closing) in styles {
      for number in 2...12 {
        for name in [digits, letter] {
          rules.append(
            Rule(
              breaks: true,
              before:
                "^\(StopPattern.gap)\(opening)\(name(1))\(closing)[\(space)].{0,1500}[\(space)]",
              after: "\(opening)\(name(number))\(closing)[\(space)]",
              note: "item \(number) of a list"))
        }
      }
    }
    return rules
  }()

  /// Breaks after the dateline of an agency, as ``Dateline`` tells it.
  static let datelines: [Rule] = {
    let words = "[\(MarkPattern.persian)]{1,20}(?:[\(space)][\(MarkPattern.persian)]{1,20}){0,3}"
    let dash = "[\(space)][\(MarkPattern.dash)][\(space)]"
    return [
      Rule(
        breaks: true, before: "(?:^|[\(stop)][\(space)])\(StopPattern.gap)\(words)\(dash)\(words):",
        after: "\(StopPattern.spaces)[^\(space)\(MarkPattern.openingQuote)]", note: "datelines")
    ]
  }()

  /// Exceptions for stops within brackets that are a part of the sentence around them.
  ///
  /// Text whose brackets face the wrong way, as converted Persian text often has, must not be held together: the
  /// bracket before must open, belong to a pair, or close otherwise than after a Persian letter and before a space,
  /// and none may open soon after a closing one that follows a Persian letter.
  static let brackets: [Rule] = {
    let other = #"[^()\[\]]"#
    let faces =
      "(?:^|[(\\[]\(other){0,100}[)\\]]|[^\(MarkPattern.persian)][)\\]]|[)\\]][^\(space)])\(other){0,1000}"
    return [
      Rule(
        breaks: false,
        before: "\(faces)\(inside)\(StopPattern.gap)[(\\[]\(other){0,300}[\(stop)]\(anyTail)",
        after:
          "(?=\(other){0,300}(?:(?<![\(MarkPattern.persian)])[)\\]]|[)\\]](?![\(space)]\(other){1,30}[(\\[])))",
        note: "brackets inside a sentence")
    ]
  }()

  /// Something of the sentence before a bracket or quotation.
  private static let inside =
    "[^\(space)\(stop)\(MarkPattern.closer)\(MarkPattern.eitherQuote)]"

  /// Exceptions for stops within quotations that are a part of the sentence around them.
  static let quotations: [Rule] = {
    let marks: [(opening: String, inner: String, closing: String)] = [
      ("[«“]", "[^«»“”]", "[»”]"),
      (
        "(?<![^\(space)(])\"(?![\(space)])", "[^\"]", "(?<![\(space)])\"(?![\(MarkPattern.letter)])"
      ),
    ]
    return marks.flatMap { opening, inner, closing in
      frames.flatMap { frame -> [Rule] in
        let start = "\(frame.before)\(opening)\(inner){0,250}"
        let note = "quotations: \(frame.note)"
        let within = Rule(
          breaks: false, before: "\(start)[\(stop)]",
          after: "(?=\(inner){0,250}\(frame.last ?? "")\(closing)\(frame.after))", note: note)
        guard let end = frame.lastStop else { return [within] }
        let behind = Rule(
          breaks: false, before: start + end + closing, after: "(?=\(frame.after))",
          note: note + ", after the closing mark")
        return [within, behind]
      }
    }
  }()

  private struct Frame {
    let before: String
    /// What the quotation must end in, when that counts.
    var last: String?
    /// The stop that it may end in; `nil` for none.
    var lastStop: String?
    let after: String
    let note: String
  }

  /// What stands before a quotation that the sentence goes on after, what it ends in, and what follows.
  ///
  /// The cases are those of ``Quotation/isEnclosed``.
  private static let frames: [Frame] = {
    let gap = StopPattern.gap
    let spaces = StopPattern.spaces
    let end = WordPattern.end
    let opens = "(?:^|[\(stop)\(MarkPattern.closer)\(MarkPattern.eitherQuote)])\(gap)"
    let persian = "[\(MarkPattern.persian)]"
    let continuation = WordPattern.any(WordLists.persianContinuations) + end
    let goesOn = "(?:\\p{Ll}(?!\\p{Lu})|\(continuation))"
    let sayings = WordPattern.any(WordLists.persianSayings) + end
    let conjunctions = WordPattern.any(WordLists.persianConjunctions) + end
    let starters = WordPattern.any(WordLists.persianStarters) + end
    let complementisers = WordPattern.any(WordLists.persianComplementisers)
    let notVerb =
      "(?!\(WordPattern.any(WordLists.persianVerbs.union(WordLists.persianComplementisers)))(?!\(persian)))"
      + "(?!\u{646}?\u{645}\u{6CC}\\u200C)(?!\(persian){2,12}\u{646}\u{62F}(?!\(persian)))"
    let waiting =
      "(?:^|[^\(MarkPattern.persian)])\(notVerb)\(persian){1,12}(?:\(spaces)\(complementisers))?\(gap)[\(MarkPattern.comma)]?\(gap)"
    let anyEnd = "[\(stop)]\(gap)"
    let plainEnd = "[^\(space)\(stop)]\(gap)"
    let excitedEnd = "[\(MarkPattern.question)\(MarkPattern.exclamation)]\(gap)"
    return [
      Frame(
        before: "\(inside)\(gap)", lastStop: anyEnd, after: "\(gap)[\(MarkPattern.comma)]",
        note: "a comma follows"),
      Frame(
        before: opens, lastStop: anyEnd, after: spaces + sayings, note: "a verb of saying follows"),
      Frame(
        before: opens, last: anyEnd, lastStop: anyEnd, after: spaces + goesOn,
        note: "they open the sentence, and it goes on"),
      Frame(
        before: "\(inside)(?<![\(MarkPattern.comma)])\(gap)", lastStop: anyEnd,
        after: spaces + goesOn,
        note: "the sentence goes on"),
      Frame(
        before: "[\(MarkPattern.comma)]\(gap)", last: "[^\(space)\(MarkPattern.comma)]\(gap)",
        lastStop: anyEnd,
        after: spaces + goesOn, note: "the sentence goes on"),
      Frame(
        before: "\(inside)\(gap)", last: plainEnd, after: spaces + persian,
        note: "they do not end in a stop"),
      Frame(
        before: "\(inside)\(gap)", last: excitedEnd, lastStop: excitedEnd,
        after: spaces + conjunctions,
        note: "a conjunction follows"),
      Frame(
        before: waiting, last: excitedEnd, lastStop: excitedEnd,
        after: "\(spaces)(?!\(starters))\(persian)[^\(stop)]{0,60}(?:[\(stop)]|$)",
        note: "the verb is still to come"),
    ]
  }()
}
