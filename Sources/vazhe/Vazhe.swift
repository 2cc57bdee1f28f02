import ArgumentParser
import Foundation

/// The command line: one file per command, no logic.
@main
struct Vazhe: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "vazhe",
    abstract: "Keeps a translator's words consistent between Persian or Dari and English.",
    discussion: """
      EXAMPLES
        vazhe demo                               the tour: every job on a bundled article
        vazhe lookup لاوروف Kyiv                 what the glossary says, either way
        vazhe suggest article.fa.txt             consistent renderings for a new text
        vazhe glossary build fa.txt en.txt       a glossary from a text and its translation
        vazhe check fa.txt en.txt                is the translation consistent?

      FILE may be - for standard input. Data goes to standard output, everything else to standard error.
      The store is one SQLite file: --store PATH, else $VAZHE_STORE, else ~/.local/share/vazhe/vazhe.sqlite.
      """,
    version: version,
    subcommands: [
      SegmentCommand.self, AlignCommand.self, GlossaryCommand.self, LookupCommand.self,
      TransliterateCommand.self, ConventionsCommand.self, SuggestCommand.self, CheckCommand.self,
      DoctorCommand.self, DemoCommand.self,
    ])

  /// Runs a command, and words whatever goes wrong.
  static func main() {
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as ExitCode {
      Foundation.exit(error.rawValue)
    } catch {
      guard let failure = Failure(error) ?? Failure(unexpected: error) else {
        exit(withError: error)
      }
      Console.complain(failure.message)
      Foundation.exit(failure.code)
    }
  }
}
