import ArgumentParser
import Foundation
import Interchange

/// `vazhe demo`: the tour.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "The tour: align, build a glossary, look up, suggest, check, on bundled texts.",
    discussion: """
      EXAMPLES
        vazhe demo
        vazhe demo --color always | less -R

      Uses a store of its own, which it throws away.
      """)

  @OptionGroup var colors: ColorOptions

  func run() throws {
    let seeds = try Installation.seeds()
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("vazhe-demo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = folder.appendingPathComponent("demo.sqlite").path
    let article = seeds.appendingPathComponent("dari-kyiv-talks/source.txt").path
    let translation = seeds.appendingPathComponent("dari-kyiv-talks/translation.txt").path
    let next = seeds.appendingPathComponent("persian-nuclear-talks/source.txt").path
    let flawed = folder.appendingPathComponent("flawed.en.txt").path
    try OutputFile.write(try Self.flaw(try InputFile(path: translation).text), to: flawed)

    let stations: [(String, [String], Int)] = [
      ("Which sentences translate which?", ["align", article, translation, "--store", store], 9),
      (
        "What words does that teach?",
        ["glossary", "build", article, translation, "--store", store], 18
      ),
      (
        "Look names up, either way, misspelt or glued:",
        ["lookup", "لاوروف", "کییف", "ولودیمیرزلنسکی", "Kandahar", "--store", store], 24
      ),
      (
        "A name that nobody knows is guessed, and called a guess:",
        ["lookup", "گلگوشنکوف", "--store", store], 4
      ),
      (
        "Suggest consistent renderings for a new, messy text:",
        ["suggest", next, "--store", store], 26
      ),
      (
        "Check a translation (three faults were put in):",
        ["check", article, flawed, "--store", store], 40
      ),
    ]
    for (title, arguments, lines) in stations { try show(title, arguments, lines) }
    say(
      colors.palette.strong("That was the tour.")
        + " Begin with: vazhe suggest YOUR-TEXT, or vazhe --help")
  }

  private func say(_ line: some StringProtocol) { try? StandardOutput.write(line + "\n") }

  /// Puts three faults into the translation.
  private static func flaw(_ text: String) throws -> String {
    text.replacing("Zelensky", with: "Zelenski", maxReplacements: 1)
      .replacing("Kyiv", with: "Kiev", maxReplacements: 1)
      .replacing("1949", with: "1948", maxReplacements: 1)
  }

  /// Runs this program as a user would, and shows the first lines of what it says.
  private func show(_ title: String, _ arguments: [String], _ lines: Int) throws {
    let palette = colors.palette
    let shown = arguments.enumerated().filter { index, argument in
      argument != "--store" && (index == 0 || arguments[index - 1] != "--store")
    }.map { URL(fileURLWithPath: $0.element).lastPathComponent }
    say(palette.strong("\n" + title))
    say(palette.accent("$ vazhe " + shown.joined(separator: " ")))
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments =
      arguments
      + (arguments[0] == "align" || palette.isOn
        ? ["--color", palette.isOn ? "always" : "never"] : [])
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus <= 1 else {
      throw Failure(
        "the tour stopped: “vazhe \(shown.joined(separator: " "))” failed with exit code \(process.terminationStatus)",
        code: 70)
    }
    let text = String(decoding: data, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for line in text.prefix(lines) { say(line) }
    if text.count > lines + 1 { say(palette.faint("… \(text.count - lines - 1) more lines")) }
  }
}
