import Model

/// A page with a text and its translation side by side, bead by bead.
package struct AlignmentPage {
  /// One of the two texts.
  package struct Side: Sendable {
    /// Its name, as it heads the column.
    package var name: String
    /// Its language.
    package var language: Language
    /// The tag of its language, as the user gave it.
    package var tag: String
    /// Its segments.
    package var segments: [String]

    /// Makes a side.
    package init(name: String, language: Language, tag: String, segments: [String]) {
      self.name = name
      self.language = language
      self.tag = tag
      self.segments = segments
    }
  }

  /// A bead, and whether a person made it.
  package struct Row: Sendable {
    /// The bead.
    package var bead: Bead
    /// Whether a person said that it is so.
    package var isFixed: Bool

    /// Makes a row.
    package init(bead: Bead, isFixed: Bool) {
      self.bead = bead
      self.isFixed = isFixed
    }
  }

  /// The text.
  package var source: Side
  /// Its translation.
  package var target: Side
  /// The beads, in order.
  package var rows: [Row]
  /// How far the whole alignment is to be trusted, from 0 to 1.
  package var confidence: Double
  /// What is to be said of the whole before anything else; `nil` where nothing is.
  package var warning: String?

  /// Makes a page.
  package init(source: Side, target: Side, rows: [Row], confidence: Double, warning: String?) {
    self.source = source
    self.target = target
    self.rows = rows
    self.confidence = confidence
    self.warning = warning
  }

  /// Writes the page piece by piece.
  ///
  /// The indices of the beads are those of the sides' segments.
  package func write(to put: @escaping (String) throws -> Void) throws {
    let page = Page(
      title: "\(source.name) – \(target.name)", style: AlignmentPage.style)
    let doubtful = rows.indices.filter { rows[$0].bead.isDoubtful && !rows[$0].isFixed }
    try page.write(to: put) { put in
      try put(head(doubtful: doubtful))
      try put(
        """
        <table>
        <thead><tr><th scope="col">Bead</th><th scope="col">\(heading(source))</th>\
        <th scope="col">\(heading(target))</th></tr></thead>
        <tbody>

        """)
      var next = 0
      for (number, row) in rows.enumerated() {
        let isDoubtful = next < doubtful.count && doubtful[next] == number
        let neighbours =
          isDoubtful
          ? (
            before: next > 0 ? doubtful[next - 1] : nil,
            after: next + 1 < doubtful.count ? doubtful[next + 1] : nil
          ) : nil
        if isDoubtful { next += 1 }
        try put(line(row, number: number, neighbours: neighbours))
      }
      try put("</tbody>\n</table>\n")
    }
  }

  // MARK: Head

  private func heading(_ side: Side) -> String {
    "<bdi>\(HTML.escape(side.name))</bdi> <span class=\"faint\">\(HTML.escape(side.tag))</span>"
  }

  private func head(doubtful: [Int]) -> String {
    let beads = rows.map(\.bead)
    let untranslated = beads.count { $0.target.isEmpty }
    let added = beads.count { $0.source.isEmpty }
    let fixed = rows.count(where: \.isFixed)
    var facts = [
      ("Sentences", "\(source.segments.count) and \(target.segments.count)"),
      ("Beads", "\(beads.count)"),
      ("One to one", "\(beads.count { $0.source.count == 1 && $0.target.count == 1 })"),
    ]
    if untranslated > 0 { facts.append(("Without translation", "\(untranslated)")) }
    if added > 0 { facts.append(("Only in the translation", "\(added)")) }
    if fixed > 0 { facts.append(("Fixed by hand", "\(fixed)")) }
    facts.append(("Overall confidence", percent(confidence)))
    var text = """
      <header>
      <h1><bdi>\(HTML.escape(source.name))</bdi> – <bdi>\(HTML.escape(target.name))</bdi></h1>

      """
    if let warning { text += "<p class=\"warning\" role=\"note\">\(HTML.escape(warning))</p>\n" }
    text += "<dl class=\"facts\">\n"
    for (name, value) in facts {
      text += "<div><dt>\(name)</dt><dd>\(HTML.escape(value))</dd></div>\n"
    }
    text += "</dl>\n"
    if let first = doubtful.first {
      let list = doubtful.prefix(100).map { "<a href=\"#b\($0)\">\($0)</a>" }
      let rest = doubtful.count > list.count ? " …" : ""
      text += """
        <nav class="doubts" aria-label="Doubtful beads"><strong>\(doubtful.count) doubtful \
        \(doubtful.count == 1 ? "bead" : "beads")</strong>
        <a class="screen" href="#b\(first)">first ↓</a>
        <span class="list">\(list.joined(separator: " "))\(rest)</span>
        <label class="screen"><input type="checkbox" id="only"> show these only</label></nav>

        """
    } else {
      text += "<p class=\"sure\">No doubtful beads.</p>\n"
    }
    return text + "</header>\n"
  }

  // MARK: Beads

  private func line(
    _ row: Row, number: Int, neighbours: (before: Int?, after: Int?)?
  ) -> String {
    let bead = row.bead
    var kinds: [String] = []
    if neighbours != nil { kinds.append("doubtful") }
    if bead.source.isEmpty || bead.target.isEmpty { kinds.append("single") }
    let kind = kinds.isEmpty ? "" : " class=\"\(kinds.joined(separator: " "))\""
    var text = """
      <tr id="b\(number)"\(kind)><th scope="row"><a class="number" href="#b\(number)">\(number)</a> \
      <span class="faint" title="\(indices(bead))">\(bead.source.count)–\(bead.target.count)</span> \
      <span class="faint" title="confidence">· \(row.isFixed ? "fixed" : percent(bead.score))</span>
      """
    if let neighbours {
      text += " <span class=\"word\">doubtful</span> <span class=\"steps screen\">"
      if let before = neighbours.before {
        text += "<a href=\"#b\(before)\" title=\"the doubtful bead before\">↑ \(before)</a> "
      }
      if let after = neighbours.after {
        text += "<a href=\"#b\(after)\" title=\"the next doubtful bead\">↓ \(after)</a>"
      }
      text += "</span>"
    }
    text += "</th>\n"
    text += cell(source, bead.source, missing: "not in the source")
    text += cell(target, bead.target, missing: "not translated")
    return text + "</tr>\n"
  }

  private func cell(_ side: Side, _ range: Range<Int>, missing: String) -> String {
    guard !range.isEmpty else { return "<td class=\"none\"><span>\(missing)</span></td>\n" }
    let direction = WritingDirection.attribute(of: side.language)
    var text = "<td lang=\"\(HTML.escape(side.tag))\" dir=\"\(direction)\">"
    for segment in side.segments[range] {
      text += "<p dir=\"\(direction)\">\(HTML.escape(segment))</p>"
    }
    return text + "</td>\n"
  }

  private func indices(_ bead: Bead) -> String {
    func list(_ range: Range<Int>) -> String {
      guard let first = range.first, let last = range.last else { return "none" }
      return first == last ? "\(first)" : "\(first)–\(last)"
    }
    return "sentences: source \(list(bead.source)), target \(list(bead.target))"
  }

  private func percent(_ value: Double) -> String { "\(Int((value * 100).rounded()))\u{A0}%" }
}
