import Model

/// Checks that tags, variables, entities and addresses of the source stand unchanged in the translation.
///
/// Addresses may differ in a language code (`/fa`, `/en`). Entities that only spell a mark or blank
/// (`&nbsp;`, `&amp;` for "and") may come and go.
package struct PlaceholderCheck: Check {
  package static let rules: [Rule] = [.placeholder]

  package init() {}

  package func findings(in text: CheckedText) -> [Finding] {
    text.beads.filter { $0.isTranslated && $0.hasSource }.flatMap(findings)
  }

  private func findings(in bead: CheckedBead) -> [Finding] {
    let missing = leftover(of: bead.sourcePlaceholders, against: bead.targetPlaceholders)
    var added = leftover(of: bead.targetPlaceholders, against: bead.sourcePlaceholders)
    var findings: [Finding] = []
    for source in missing {
      let persian = bead.source.slice(bytes: source.range)
      if let index = added.firstIndex(where: { $0.kind == source.kind }) {
        let target = added.remove(at: index)
        let found = bead.target.slice(bytes: target.range)
        findings.append(
          Finding(
            .placeholder, .error, bead: bead.index, persian: persian, expected: [persian],
            found: found, message: "“\(found)” stands where the source has “\(persian)”",
            sourceRange: source.range, targetRange: target.range, suggestion: persian,
            confidence: 0.95))
      } else {
        findings.append(
          Finding(
            .placeholder, source.kind == .entity ? .warning : .error, bead: bead.index,
            persian: persian, expected: [persian],
            message: "the \(source.kind.rawValue) “\(persian)” is not in the translation",
            sourceRange: source.range, confidence: source.kind == .address ? 0.85 : 0.95))
      }
    }
    return findings
      + added.map { target in
        let found = bead.target.slice(bytes: target.range)
        return Finding(
          .placeholder, target.kind == .address ? .warning : .error, bead: bead.index, found: found,
          message: "the \(target.kind.rawValue) “\(found)” is not in the source",
          targetRange: target.range, confidence: target.kind == .address ? 0.7 : 0.9)
      }
  }

  /// The placeholders that have no equal on the other side, each of which serves once.
  private func leftover(
    of placeholders: [Placeholder], against others: [Placeholder]
  ) -> [Placeholder] {
    var counts: [String: Int] = [:]
    for other in others { counts[comparable(other), default: 0] += 1 }
    return placeholders.filter { placeholder in
      if placeholder.kind == .entity, Self.spelling.contains(placeholder.key) { return false }
      let key = comparable(placeholder)
      guard let count = counts[key], count > 0 else { return true }
      counts[key] = count - 1
      return false
    }
  }

  /// The key, of an address without its scheme and without the language in its path.
  private func comparable(_ placeholder: Placeholder) -> String {
    guard placeholder.kind == .address else { return placeholder.key }
    var key = placeholder.key[...]
    for scheme in ["https://", "http://"] where key.hasPrefix(scheme) {
      key = key.dropFirst(scheme.utf8.count)
    }
    return key.split(separator: "/").filter { !Self.languages.contains(String($0)) }
      .joined(separator: "/").lowercased()
  }

  private static let languages: Set<String> = [
    "fa", "en", "prs", "fa-ir", "fa-af", "en-us", "en-gb", "persian", "dari", "english",
  ]

  private static let spelling: Set<String> = [
    "&nbsp;", "&amp;", "&lt;", "&gt;", "&zwnj;", "&zwj;", "&lrm;", "&rlm;", "&quot;", "&laquo;",
    "&raquo;",
    "&ldquo;", "&rdquo;", "&lsquo;", "&rsquo;", "&apos;", "&#39;", "&#34;", "&ndash;", "&mdash;",
    "&hellip;", "&shy;", "&thinsp;",
  ]
}
