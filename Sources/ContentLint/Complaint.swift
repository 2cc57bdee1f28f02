/// What a rule finds wrong at one place of the content.
package struct Complaint: Hashable, Sendable {
  /// How grave a complaint is.
  package enum Gravity: Hashable, Sendable {
    /// Must be mended.
    case fault
    /// Wants a look; it may be meant so.
    case warning
  }

  /// The file, as it was named to the check.
  package let path: String
  /// The line, counted from 1.
  package let line: Int
  /// The name of the rule.
  package let rule: String
  /// What is wrong, for people.
  package let message: String
  /// How grave it is.
  package let gravity: Gravity

  /// Makes a complaint.
  package init(
    path: String, line: Int, rule: String, message: String, gravity: Gravity = .fault
  ) {
    self.path = path
    self.line = line
    self.rule = rule
    self.message = message
    self.gravity = gravity
  }

  /// The complaint as compilers write theirs: `path:line: [rule] message`.
  package var text: String {
    "\(path):\(line): \(gravity == .warning ? "warning: " : "")[\(rule)] \(message)"
  }
}
