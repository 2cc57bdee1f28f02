import Interchange
import Model

/// Shows beads to a person, the two sides under each other.
struct BeadView {
  let palette: Palette

  func text(_ beads: [Bead], _ bitext: Bitext) -> String {
    beads.enumerated().map { index, bead in
      let kind = "\(bead.source.count)-\(bead.target.count)"
      let score = Decimals.short((bead.score * 100).rounded() / 100)
      let head = "\(index)  \(kind)  \(score)"
      let colored = bead.score < 0.6 ? palette.doubtful(head + "  uncertain") : palette.faint(head)
      let pair = bitext.pair(bead)
      return """
        \(colored)
          \(pair.source.isEmpty ? "–" : Console.isolated(pair.source))
          \(pair.target.isEmpty ? "–" : pair.target)

        """
    }.joined(separator: "\n")
  }
}
