import Foundation
import Interchange

/// What happens when the user stops the program: no unfinished file stays, and the way to go on is told.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// From now on a signal that ends the program clears unfinished files away first.
  ///
  /// Call it once, before other threads are begun. A signal that is ignored from outside (`nohup`) stays so.
  ///
  /// - Parameter farewell: What to tell the user, asked for when the signal comes, on another thread.
  static func watch(_ farewell: @escaping @Sendable () -> String) {
    var awaited = sigset_t()
    sigemptyset(&awaited)
    for signal in signals where !isIgnored(signal) { sigaddset(&awaited, signal) }
    pthread_sigmask(SIG_BLOCK, &awaited, nil)
    let set = awaited
    Thread.detachNewThread {
      var set = set
      var signal: Int32 = 0
      while sigwait(&set, &signal) != 0 {}
      Console.complain(farewell())
      OutputDrafts.discardAllAndExit(code: 128 + signal)
    }
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
