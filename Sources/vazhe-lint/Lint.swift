import ArgumentParser
import ContentLint
import Foundation

/// `vazhe-lint` checks the glossaries and the seed texts that come with Vazhe.
@main
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vazhe-lint",
    abstract: "Check the glossaries and the seed texts.",
    discussion: """
      Prints path:line: [rule] message for all that is wrong and exits with 1; warnings do not count.
      """)

  @Argument(help: "The folder of the glossaries.")
  var glossaries = "glossaries"

  @Argument(help: "The folder of the seed texts.")
  var seeds = "seeds"

  func run() throws {
    let content: Content
    do {
      content = try Content(glossaryFolder: glossaries, seedFolder: seeds)
    } catch let error as Content.Unreadable {
      throw ValidationError("\(error.path) cannot be read")
    }
    let complaints = ContentRules.complaints(about: content)
    for complaint in complaints { print(complaint.text) }
    let faults = complaints.count { $0.gravity == .fault }
    let warnings = complaints.count - faults
    print(
      "\(content.rowCount) rows, \(content.conceptCount) concepts and \(content.seeds.count) texts:",
      "\(faults) faults, \(warnings) warnings")
    if faults > 0 { throw ExitCode(1) }
  }
}
