import Dispatch
import Synchronization

/// Work on all cores whose results do not depend on which core did what.
enum Parallel {
  /// The results of `body` for 0 ..< `count`, in that order.
  static func map<Result: Sendable>(
    _ count: Int, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let result = body(place)
      results.withLock { $0[place] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// The results of two pieces of work.
  static func both<Result: Sendable>(
    _ first: @Sendable () -> Result, _ second: @Sendable () -> Result
  ) -> (Result, Result) {
    let results = map(2) { $0 == 0 ? first() : second() }
    return (results[0], results[1])
  }
}
