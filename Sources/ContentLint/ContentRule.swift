/// One rule that the glossaries or the seed texts must keep.
///
/// A rule is one file, with one test file of its own.
package protocol ContentRule: Sendable {
  /// The name that its complaints carry.
  static var name: String { get }

  /// Makes the rule.
  init()

  /// What breaks the rule, in the order of the files and lines.
  func complaints(about content: Content) -> [Complaint]
}

extension ContentRule {
  /// A complaint of this rule.
  func complaint(
    _ path: String, _ line: Int, _ message: String, gravity: Complaint.Gravity = .fault
  ) -> Complaint {
    Complaint(path: path, line: line, rule: Self.name, message: message, gravity: gravity)
  }

  /// A complaint of this rule about a row.
  func complaint(
    _ row: Table.Row, _ message: String, gravity: Complaint.Gravity = .fault
  ) -> Complaint {
    complaint(row.path, row.line, message, gravity: gravity)
  }
}

/// The rules of the house for its content.
package enum ContentRules {
  /// Every rule.
  package static let all: [any ContentRule.Type] = [
    FileFormRule.self, HeaderRule.self, FieldCountRule.self, BlanksRule.self,
    PersianScriptRule.self, EnglishScriptRule.self, SourcesFileRule.self, SourceRule.self,
    AllowedValuesRule.self, DuplicateRule.self, ContradictionRule.self,
    RivalRenderingsRule.self, OrdinaryWordsRule.self, HomographCuesRule.self,
    SeedFilesRule.self, SeedSentencesRule.self, SeedBeadsRule.self, SeedTermsRule.self,
    SeedTermPlacesRule.self,
  ]

  /// What breaks any rule, in the order of the paths and lines.
  package static func complaints(about content: Content) -> [Complaint] {
    all.flatMap { $0.init().complaints(about: content) }.sorted {
      ($0.path, $0.line, $0.rule) < ($1.path, $1.line, $1.rule)
    }
  }
}
