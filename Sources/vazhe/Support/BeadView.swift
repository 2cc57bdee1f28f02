import Interchange
import Model

/// Shows beads to a person, the two sides under each other.
struct BeadView {
  let palette: Palette
  /// Whether the text goes to a terminal, which needs bidi isolates and must not get control characters.
  let isForTerminal: Bool

  func text(_ bead: Bead, number: Int, _ pair: SegmentPair) -> String {
    let kind = "\(bead.source.count)-\(bead.target.count)"
    let score = Decimals.short((bead.score * 100).rounded() / 100)
    let head = "\(number)  \(kind)  \(score)"
    let colored = bead.isDoubtful ? palette.doubtful(head + "  uncertain") : palette.faint(head)
    return """
      \(colored)
        \(shown(pair.source))
        \(shown(pair.target))

      """
  }

  private func shown(_ text: String) -> String {
    if text.isEmpty { return "–" }
    return isForTerminal ? "\u{2068}\(Console.harmless(text))\u{2069}" : text
  }
}
