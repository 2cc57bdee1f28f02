import Foundation
import Interchange
import Synchronization

/// Aligns many pairs of files, two at a time unless one is to learn from the other.
final class FolderRun: Sendable {
  private enum Outcome {
    case aligned([String])
    case current
    case failed(Failure)
  }

  private struct State {
    var next = 0
    var outcomes: [Int: Outcome] = [:]
    var told = 0
    var aligned = 0
    var current = 0
    var failed = 0
    var code: Int32 = 0
    var isStopped = false
  }

  private let tasks: [FolderPlan.Task]
  private let format: AlignmentFormat
  private let palette: Palette
  /// Whether results that are newer than their texts are made again.
  private let isForced: Bool
  /// Whether each pair waits for the one before.
  private let isOneByOne: Bool
  private let state = Mutex(State())

  init(
    tasks: [FolderPlan.Task], format: AlignmentFormat, palette: Palette, isForced: Bool,
    isOneByOne: Bool
  ) {
    self.tasks = tasks
    self.format = format
    self.palette = palette
    self.isForced = isForced
    self.isOneByOne = isOneByOne
  }

  /// What to tell a user who stops the run.
  var farewell: String {
    let done = state.withLock { $0.aligned + $0.current }
    return
      "interrupted; \(done) of \(tasks.count) pairs are done and stay, the same command goes on with the rest"
  }

  /// Aligns all pairs; what is to be told comes in the order of the pairs.
  ///
  /// - Returns: The exit code: 0, or the highest of the failures'.
  func run(_ aligner: PairAligner) -> Int32 {
    let bar = ProgressBar("aligning", total: tasks.count)
    DispatchQueue.concurrentPerform(iterations: isOneByOne ? 1 : min(2, tasks.count)) { _ in
      while let number = take() {
        bar.begin((tasks[number].output as NSString).lastPathComponent)
        let outcome = align(tasks[number], aligner)
        finish(number, outcome)
        bar.advance()
      }
    }
    bar.finish()
    return state.withLock { state in
      var parts = ["\(state.aligned) \(state.aligned == 1 ? "pair" : "pairs") aligned"]
      if state.current > 0 {
        parts.append(
          "\(state.current) skipped, whose results are newer than their texts (--force makes them again)"
        )
      }
      if state.failed > 0 { parts.append("\(state.failed) failed") }
      let left = tasks.count - state.aligned - state.current - state.failed
      if left > 0 { parts.append("\(left) not begun") }
      Console.note(parts.joined(separator: ", "))
      return state.code
    }
  }

  private func take() -> Int? {
    state.withLock { state in
      guard !state.isStopped, state.next < tasks.count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  private func align(_ task: FolderPlan.Task, _ aligner: PairAligner) -> Outcome {
    if !isForced, Self.isCurrent(task) { return .current }
    do {
      let alignment = try aligner.alignment(source: task.source, target: task.target)
      var remarks: [String] = []
      try Self.makeFolder(of: task.output)
      try OutputFile.write(to: task.output) { put in
        remarks = try alignment.write(
          as: format, palette: palette, isForTerminal: false, to: put)
      }
      return .aligned((alignment.notes + remarks).map { "\(task.output): \($0)" })
    } catch {
      return .failed(
        Failure(error) ?? Failure(unexpected: error)
          ?? Failure("\(task.source): \(error)", code: Failure.fault))
    }
  }

  /// Counts a pair, and tells what is to be told of it once all before it are done.
  private func finish(_ number: Int, _ outcome: Outcome) {
    state.withLock { state in
      state.outcomes[number] = outcome
      switch outcome {
      case .aligned: state.aligned += 1
      case .current: state.current += 1
      case .failed(let failure):
        state.failed += 1
        state.code = max(state.code, failure.code)
        // Where one result cannot be written, none can.
        if failure.code == Failure.cannotWrite || failure.code == Failure.inputOutput {
          state.isStopped = true
        }
      }
      while let outcome = state.outcomes.removeValue(forKey: state.told) {
        state.told += 1
        switch outcome {
        case .aligned(let remarks): for remark in remarks { Console.note(remark) }
        case .current: break
        case .failed(let failure): Console.complain(failure.message)
        }
      }
    }
  }

  /// Whether a result is there that is newer than both texts.
  private static func isCurrent(_ task: FolderPlan.Task) -> Bool {
    guard let output = modified(task.output), let source = modified(task.source),
      let target = modified(task.target)
    else { return false }
    return output > source && output > target
  }

  /// When a file was changed last, in nanoseconds.
  private static func modified(_ path: String) -> Int64? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
  }

  private static func makeFolder(of path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw InterchangeError.cannotWrite(path: folder, reason: error.localizedDescription)
    }
  }
}
