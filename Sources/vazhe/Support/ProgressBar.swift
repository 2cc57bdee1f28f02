import Foundation
import Synchronization

/// How far long work has come, in one line of standard error; nothing where that is no terminal.
///
/// The line is drawn ten times a second at most, is never wider than the terminal, and is gone when the
/// work is done. Notes that are written meanwhile come to stand above it. Safe to use from any thread.
final class ProgressBar: Sendable {
  private struct State {
    var done = 0
    var current = ""
    var drawn: ContinuousClock.Instant?
    var isShown = false
  }

  /// The bar that is shown now, which notes must not be mixed up with.
  private static let active = Mutex<ProgressBar?>(nil)

  private let total: Int
  private let label: String
  private let isOn: Bool
  private let isColored: Bool
  private let state = Mutex(State())

  /// Starts a bar.
  ///
  /// - Parameters:
  ///   - label: What is being done, a word or two.
  ///   - total: The number of steps.
  init(_ label: String, total: Int) {
    let environment = ProcessInfo.processInfo.environment
    self.label = label
    self.total = max(total, 1)
    isOn = isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb"
    isColored = (environment["NO_COLOR"] ?? "").isEmpty
    if isOn { ProgressBar.active.withLock { $0 = self } }
  }

  /// Says what is being worked on.
  func begin(_ name: String) {
    state.withLock { state in
      state.current = name
      draw(&state)
    }
  }

  /// Counts a step as done.
  func advance() {
    state.withLock { state in
      state.done = min(state.done + 1, total)
      draw(&state)
    }
  }

  /// Clears the line for good.
  func finish() {
    guard isOn else { return }
    ProgressBar.active.withLock { $0 = nil }
    state.withLock { clear(&$0) }
  }

  /// Runs `body`, which writes lines to standard error, with the line out of its way.
  static func aside(_ body: () -> Void) {
    guard let bar = active.withLock({ $0 }) else { return body() }
    bar.state.withLock { state in
      bar.clear(&state)
      body()
      state.drawn = nil
      bar.draw(&state)
    }
  }

  private func clear(_ state: inout State) {
    guard state.isShown else { return }
    state.isShown = false
    write("\r\u{1B}[K")
  }

  private func draw(_ state: inout State) {
    guard isOn else { return }
    let now = ContinuousClock.now
    if let drawn = state.drawn, now - drawn < .milliseconds(100), state.done < total { return }
    state.drawn = now
    state.isShown = true
    let line = ProgressLine(
      label: label, done: state.done, total: total, current: state.current, columns: columns)
    write("\r" + line.text(isColored: isColored) + "\u{1B}[K")
  }

  /// The width of the terminal, which may change at any time.
  private var columns: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
