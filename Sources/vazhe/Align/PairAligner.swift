import Alignment
import Foundation
import Interchange
import Model

/// Aligns pairs of texts, all in the same way.
struct PairAligner: Sendable {
  let languages: (source: LanguageTag, target: LanguageTag)
  /// Whether every line is a segment.
  let segmented: Bool
  let lexicon: BilingualLexicon

  /// Reads two files and aligns them.
  func alignment(source: String, target: String) throws -> AlignedTexts {
    try Self.requireTwo(source, target)
    let first = try InputFile(path: source).notEmpty()
    let second = try InputFile(path: target).notEmpty()
    try Texts.require(
      (languages.source.language, languages.target.language), source: first, target: second)
    let bitext = Bitext(
      source: first, target: second,
      languages: (languages.source.language, languages.target.language), segmented: segmented)
    return AlignedTexts(
      source: .init(name: Self.name(first), language: languages.source),
      target: .init(name: Self.name(second), language: languages.target), bitext: bitext,
      beads: try bitext.aligned(lexicon: lexicon), fixed: [])
  }

  private static func name(_ file: InputFile) -> String {
    (file.name as NSString).lastPathComponent
  }

  /// Refuses a file as the translation of itself.
  private static func requireTwo(_ source: String, _ target: String) throws {
    var first = stat()
    var second = stat()
    guard source != "-", target != "-", stat(source, &first) == 0, stat(target, &second) == 0,
      first.st_mode & S_IFMT == S_IFREG, first.st_dev == second.st_dev,
      first.st_ino == second.st_ino
    else { return }
    throw Failure(
      "\(source) and \(target) are one and the same file; give a text and its translation",
      code: Failure.rejected)
  }
}
