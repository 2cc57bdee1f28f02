import Interchange
import Model

/// `beads` is well formed and names every sentence of either side exactly once, in order.
struct SeedBeadsRule: ContentRule {
  static let name = "seed-beads"

  func complaints(about content: Content) -> [Complaint] {
    content.seeds.flatMap { seed -> [Complaint] in
      guard let file = seed[.beads], let source = seed[.sourceSentences],
        let target = seed[.translationSentences]
      else { return [] }
      return complaints(
        about: file, source: source.lines.count, target: target.lines.count)
    }
  }

  private func complaints(about file: ContentFile, source: Int, target: Int) -> [Complaint] {
    do {
      let beads = try BeadsFile.read(
        InputFile(name: file.path, text: file.text), source: source, target: target)
      let written = BeadsFile.write(beads).split(separator: "\n")
      // The reader takes more than the seeds may hold: blanks, scores, beads of nothing.
      return zip(file.lines, written).enumerated().compactMap { index, pair in
        let line = Substring(pair.0)
        if line != pair.1 {
          return complaint(file.path, index + 1, "“\(line)” should be written “\(pair.1)”")
        }
        return line == "[]:[]" ? complaint(file.path, index + 1, "the bead is empty") : nil
      }
    } catch InterchangeError.malformed(_, let line, let reason, let remedy) {
      return [complaint(file.path, line, "\(reason); \(remedy)")]
    } catch {
      return [complaint(file.path, 1, "the beads cannot be read: \(error)")]
    }
  }
}
