import Foundation
import Testing

/// A plain-text file of language facts, one `input → expected` a line; empty lines and lines that open with
/// `#` count for nothing.
enum CaseFile {
  /// A fact.
  struct Case {
    let input: String
    let expected: String

    /// The words of the expected side, parted by spaces.
    var words: [String] { expected.split(separator: " ").map(String.init) }
  }

  /// The facts of Cases/`name`.
  static func cases(_ name: String) throws -> [Case] {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Cases")
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let cases = try text.components(separatedBy: "\n")
      .filter { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }
      .map { line in
        let sides = line.components(separatedBy: " → ")
        try #require(sides.count == 2, "not of the form “input → expected”: \(line)")
        return Case(input: sides[0], expected: sides[1])
      }
    try #require(!cases.isEmpty, "no cases in \(name)")
    return cases
  }
}
