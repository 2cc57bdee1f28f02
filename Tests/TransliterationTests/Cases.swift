import Foundation

/// The lines of a case file, without comments and blank ones.
func cases(_ name: String) -> [String] {
  guard let folder = Bundle.module.resourceURL,
    let text = try? String(
      contentsOf: folder.appendingPathComponent("Cases/\(name).txt"), encoding: .utf8)
  else { return [] }
  return text.split(separator: "\n").map(String.init).filter {
    !$0.hasPrefix("#") && $0.contains { $0 != " " }
  }
}

/// The two sides of a case around a sign, without the blanks beside it.
func sides(_ line: String, _ sign: String) -> (left: String, right: String)? {
  let parts = line.components(separatedBy: " \(sign) ")
  guard parts.count == 2 else { return nil }
  return (
    parts[0].trimmingCharacters(in: .whitespaces), parts[1].trimmingCharacters(in: .whitespaces)
  )
}
