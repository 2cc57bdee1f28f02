import TestSupport
import Testing

@Suite struct AlignFormatTests {
  private let runner: CommandRunner

  init() throws {
    runner = try CommandRunner(.empty)
    try runner.folder.write(Samples.persian, to: "fa")
    try runner.folder.write(Samples.english, to: "en")
  }

  @Test(arguments: [
    ("out.tmx", "<?xml"), ("out.html", "<!DOCTYPE html>"), ("out.HTM", "<!DOCTYPE html>"),
    ("out.tsv", "source\t"), ("out.jsonl", "{\"bead\":0,"), ("out.beads", "["), ("out.txt", "0  "),
    ("out", "0  "), ("out.doc", "0  "),
  ])
  func theNameOfTheOutputTellsTheFormat(name: String, beginning: String) throws {
    let outcome = try runner("align", "fa", "en", "-o", name, "--color", "auto")
    #expect(outcome.code == 0 && outcome.output.isEmpty)
    #expect(try runner.folder.text(of: name).hasPrefix(beginning))
  }

  @Test func aFormatThatIsStatedRules() throws {
    _ = try runner("align", "fa", "en", "-o", "out.tsv", "--format", "beads")
    #expect(try runner.folder.text(of: "out.tsv").hasPrefix("[0]:[0]\n"))
  }

  @Test func languagesAreNamedAsGiven() throws {
    let outcome = try runner(
      "align", "fa", "en", "--source-language", "fa-AF", "--target-language", "en-GB", "-f", "tmx")
    #expect(outcome.output.contains("srclang=\"fa-AF\""))
    #expect(outcome.output.contains("<tuv xml:lang=\"fa-AF\"><seg>👩‍💻 ولودیمیر"))
    #expect(outcome.output.contains("<tuv xml:lang=\"en-GB\"><seg>👩‍💻 Volodymyr"))
  }

  @Test func whatTMXCannotHoldIsTold() throws {
    try runner.folder.write("سلام \u{1}دنیا\n\nسلام\n", to: "fa")
    try runner.folder.write("Hello world\nHello\n\n", to: "en")
    let outcome = try runner("align", "--segmented", "fa", "en", "-f", "tmx")
    #expect(outcome.code == 0)
    #expect(outcome.notes.contains("text on one side only"))
    #expect(outcome.notes.contains("1 control character"))
    #expect(outcome.output.contains("سلام \u{2401}دنیا"))
  }

  @Test func eitherSideMayComeFromStandardInput() throws {
    let beads = try runner("align", "fa", "en", "-f", "beads").output
    #expect(try runner("align", "-", "en", "-f", "beads", input: Samples.persian).output == beads)
    #expect(try runner("align", "fa", "-", "-f", "beads", input: Samples.english).output == beads)
    let pipes = try runner.shell(
      "mkfifo pipe; cat fa > pipe & vazhe align pipe en -f beads -o - | cat")
    #expect(pipes.output == beads)
  }

  @Test func textInAFileHasNoColours() throws {
    _ = try runner("align", "fa", "en", "-o", "out.txt")
    #expect(try !runner.folder.text(of: "out.txt").contains("\u{1B}"))
    _ = try runner("align", "fa", "en", "-o", "out.txt", "--color", "always")
    #expect(try runner.folder.text(of: "out.txt").contains("\u{1B}"))
  }
}
