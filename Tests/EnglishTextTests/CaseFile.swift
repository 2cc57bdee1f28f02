import Foundation
import Testing

/// A plain-text file of language facts, one a line; empty lines and lines with `#` count for nothing.
enum CaseFile {
  /// The facts of Cases/`name`, each split at ` = ` or ` ≠ ` or tabs by the test that reads it.
  static func lines(_ name: String) throws -> [String] {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Cases")
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }
  }

  /// The two sides of a line, and what stands between them.
  static func sides(_ line: String, of marks: [String]) throws -> (String, String, mark: String) {
    let mark = try #require(marks.first { line.contains(" \($0) ") }, "no mark in: \(line)")
    let parts = line.components(separatedBy: " \(mark) ")
    try #require(parts.count == 2, "two sides wanted: \(line)")
    return (parts[0], parts[1], mark)
  }
}
