import Consistency
import Model

/// Shows findings to a person, bead by bead.
struct FindingView {
  let palette: Palette
  /// The least severity that is shown; what is less is only counted.
  let least: Severity

  func text(_ all: [Finding], bitext: [CheckedPair]) -> String {
    let findings = all.filter { $0.severity >= least }
    let hidden = all.count - findings.count
    let rest = hidden == 0 ? "" : palette.faint(" (\(hidden) more with --min-severity info)")
    guard !findings.isEmpty else {
      return palette.good("no findings")
        + " in \(bitext.count) \(bitext.count == 1 ? "bead" : "beads")" + rest + "\n"
    }
    var result = ""
    var bead: Int?
    for finding in findings {
      if finding.bead != bead {
        if bead != nil { result += "\n" }
        bead = finding.bead
        result += head(bitext[finding.bead], number: finding.bead)
      }
      result += "  " + line(finding) + "\n"
    }
    return result + "\n" + summary(findings, beads: bitext.count) + rest + "\n"
  }

  private func head(_ pair: CheckedPair, number: Int) -> String {
    let name = pair.properties["id"] ?? "\(number)"
    return palette.strong(name) + "  \(Console.isolated(pair.source))\n"
      + String(repeating: " ", count: name.count) + "  \(pair.target)\n"
  }

  private func line(_ finding: Finding) -> String {
    let mark =
      switch finding.severity {
      case .error: palette.bad("error  ")
      case .warning: palette.doubtful("warning")
      case .info: palette.faint("info   ")
      }
    return "\(mark) \(palette.accent(finding.rule.rawValue)): \(finding.message)"
  }

  private func summary(_ findings: [Finding], beads: Int) -> String {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      return count == 0
        ? nil : "\(count) \(severity.rawValue)\(count == 1 || severity == .info ? "" : "s")"
    }
    return palette.strong(counts.joined(separator: ", ")) + " in \(beads) beads"
  }
}
