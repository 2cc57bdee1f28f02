import TestSupport
import Testing

@Suite struct LearningTests {
  private let runner: CommandRunner

  init() throws {
    runner = try CommandRunner(.empty)
  }

  /// Invented words, so that no lexicon knows them, in sentences of one length.
  private static let persian = """
    گلوران پشتیل است.
    مرژوک پشتیل است.
    گلوران تازمیک است.
    مرژوک تازمیک است.
    دخشان پشتیل است.
    دخشان تازمیک است.
    """
  private static let english = """
    The lantern is heavy.
    The blanket is heavy.
    The lantern is fresh.
    The blanket is fresh.
    The chimney is heavy.
    The chimney is fresh.
    """

  @Test func whatOneTextTeachesMakesTheNextSurer() throws {
    try writeTexts()
    try runner.folder.write(
      "دخشان پشتیل است.\nمرژوک تازمیک است.\nگلوران پشتیل است.\n", to: "new.fa")
    try runner.folder.write(
      "The chimney is heavy.\nThe blanket is fresh.\nThe lantern is heavy.\n", to: "new.en")
    func scores() throws -> [Double] {
      let outcome = try runner("align", "--segmented", "-f", "jsonl", "new.fa", "new.en")
      let beads = try outcome.records(of: Bead.self)
      #expect(beads.map(\.source) == [[0], [1], [2]])
      #expect(beads.map(\.target) == [[0], [1], [2]])
      return beads.map(\.score)
    }
    let before = try scores()
    let learning = try runner("align", "--segmented", "--learn", "-f", "beads", "fa", "en")
    #expect(learning.code == 0)
    #expect(learning.notes.contains("pairs of words"))
    for (surer, unsure) in zip(try scores(), before) { #expect(surer > unsure) }
  }

  private struct Bead: Decodable {
    let source: [Int]
    let target: [Int]
    let score: Double
  }

  @Test func theSameTextsAreLearntOnce() throws {
    try writeTexts()
    _ = try runner("align", "--segmented", "--learn", "fa", "en")
    #expect(try runner("align", "--segmented", "--learn", "fa", "en").notes.contains("before"))
  }

  @Test func otherLanguagesAreNotLearnt() throws {
    try runner.folder.write("Das ist gut.\n", to: "de")
    try runner.folder.write("C'est bon.\n", to: "fr")
    let outcome = try runner(
      "align", "--learn", "--source-language", "de", "--target-language", "fr", "de", "fr")
    #expect(outcome.code == 64)
    #expect(outcome.notes.contains("--learn"))
  }

  private func writeTexts() throws {
    try runner.folder.write(Self.persian, to: "fa")
    try runner.folder.write(Self.english, to: "en")
  }
}
