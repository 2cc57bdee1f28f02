import Foundation

/// The rows of a case file: fields parted by `⏐`, without comments and blank lines.
func cases(_ name: String) -> [[String]] {
  guard let folder = Bundle.module.resourceURL,
    let text = try? String(
      contentsOf: folder.appendingPathComponent("Cases/\(name).txt"), encoding: .utf8)
  else { return [] }
  return text.split(separator: "\n").filter { !$0.hasPrefix("#") && $0.contains("⏐") }
    .map { line in
      line.split(separator: "⏐", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
}
