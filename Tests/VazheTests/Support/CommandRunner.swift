import Foundation
import TestSupport

/// Runs the built `vazhe` in a folder and with a store of its own.
struct CommandRunner {
  /// The folder in which commands run.
  let folder: TemporaryFolder
  /// The store that commands use unless they name another.
  var store: String { folder.path("store.sqlite") }

  /// Which store a test begins with.
  enum Beginning {
    /// None: the first command makes one.
    case none
    /// One without any term.
    case empty
    /// One with the bundled glossaries.
    case bundled
  }

  init(_ beginning: Beginning = .none) throws {
    folder = try TemporaryFolder()
    switch beginning {
    case .none: break
    case .empty: try MadeStores.shared.get().copyEmpty(to: store)
    case .bundled: try MadeStores.shared.get().copyBundled(to: store)
    }
  }

  /// Runs one command to its end.
  func callAsFunction(_ arguments: String..., input: String = "") throws -> Outcome {
    try run([try Self.binary.get()] + arguments, input: input)
  }

  /// Runs a line of the shell, in which `vazhe` is the binary.
  func shell(_ line: String, input: String = "") throws -> Outcome {
    try run(
      ["/bin/sh", "-c", "vazhe() { \"$0\" \"$@\"; }; \(line)", try Self.binary.get()], input: input)
  }

  private func run(_ arguments: [String], input: String) throws -> Outcome {
    let streams = try TemporaryFolder()
    try streams.write(input, to: "in")
    var environment = ProcessInfo.processInfo.environment.filter {
      !$0.key.hasPrefix("VAZHE_") && $0.key != "NO_COLOR"
    }
    environment["VAZHE_STORE"] = store
    environment["USER"] = "tester"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, streams.path("in"), O_RDONLY, 0)
    for (descriptor, name) in [(Int32(1), "out"), (2, "notes")] {
      posix_spawn_file_actions_addopen(
        &actions, descriptor, streams.path(name), O_WRONLY | O_CREAT, 0o600)
    }
    var process = pid_t()
    let inFolder = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path] + arguments
    var argumentPointers = inFolder.map { strdup($0) } + [nil]
    var environmentPointers = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
    let failure = posix_spawn(
      &process, inFolder[0], &actions, nil, &argumentPointers, &environmentPointers)
    guard failure == 0 else { throw CommandFault(what: String(cString: strerror(failure))) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return Outcome(
      // As the shell has it: 128 and the signal for a process that a signal ended.
      code: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F,
      output: try streams.text(of: "out"), notes: try streams.text(of: "notes"))
  }

  /// The binary, which lies beside the test bundle.
  static let binary = Result<String, any Error> {
    let here = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let places = [here, Bundle.main.bundleURL].flatMap { place in
      [place.deletingLastPathComponent(), place]
    }
    let found = places.map { $0.appendingPathComponent("vazhe").path }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    guard let found else { throw CommandFault(what: "vazhe is not in \(places)") }
    return found
  }
}

/// What a command gave.
struct Outcome {
  let code: Int32
  let output: String
  let notes: String

  /// The lines of the output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The rows of TSV output, its header left out.
  var rows: [[String]] {
    lines.dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The records of jsonl output.
  func records<Record: Decodable>(of type: Record.Type) throws -> [Record] {
    try lines.map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
  }

  /// The names of the fields of each record of jsonl output.
  var fields: [Set<String>] {
    get throws {
      try lines.map { line in
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return Set((object as? [String: Any] ?? [:]).keys)
      }
    }
  }
}

/// Why a command could not even be started.
struct CommandFault: Error {
  let what: String
}
