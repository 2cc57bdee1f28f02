import ArgumentParser
import Model
import Termbase

/// Which results of a look-up are wanted, and in what order.
struct LookupFilter: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The house style whose renderings come first; other houses' are marked.", valueName: "style"))
  var style = ""

  @Option(
    help: ArgumentHelp(
      "Only these kinds, separated by commas or given again: "
        + TermKind.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "kinds"))
  var kind: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only these subjects, separated by commas or given again.", valueName: "domains"))
  var domain: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only terms that are used in Iran (fa) or in Afghanistan (prs).", valueName: "fa|prs"))
  var variety: String?

  /// Refuses kinds and varieties that do not exist.
  func validate() throws {
    _ = try kinds()
    _ = try chosenVariety()
  }

  /// The options of a look-up in `termbase`; styles and subjects that it does not have are refused.
  func options(_ termbase: Termbase, guesses: Int) throws -> LookupOptions {
    var options = LookupOptions()
    options.guesses = guesses
    options.kinds = try kinds()
    options.variety = try chosenVariety()
    options.domains = Set(Self.parts(domain))
    if !domain.isEmpty {
      let known = try termbase.domains()
      for name in options.domains where !known.contains(name) {
        throw Self.refusal("subject", name, known)
      }
    }
    options.style = style
    if !style.isEmpty {
      let known = try termbase.houseStyles()
      guard known.contains(style) else { throw Self.refusal("house style", style, known) }
    }
    return options
  }

  private func kinds() throws -> Set<TermKind> {
    try Set(
      Self.parts(kind).map { name in
        guard let kind = TermKind(rawValue: name) else {
          throw ValidationError(
            "there is no kind “\(name)”; the kinds are: "
              + TermKind.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return kind
      })
  }

  private func chosenVariety() throws -> Variety {
    guard let variety else { return .both }
    guard let language = Language(tag: variety), language.isPersian else {
      throw ValidationError(
        "there is no variety “\(variety)”; the varieties are: fa (Iran), prs or fa-AF (Afghanistan)"
      )
    }
    return language == .dari ? .dari : .persian
  }

  private static func parts(_ values: [String]) -> [String] {
    values.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
      .map { $0.trimmingWhitespace }
  }

  private static func refusal(_ what: String, _ name: String, _ known: [String]) -> ValidationError
  {
    ValidationError(
      known.isEmpty
        ? "there is no \(what) “\(name)”; the glossary has none, leave the option out"
        : "there is no \(what) “\(name)”; the glossary has: \(known.joined(separator: ", "))")
  }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmingWhitespace: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
