@testable import ContentLint

/// Makes small contents for the tests.
enum Sample {
  static let header = "fa\ten\tkind\tstatus\tvariety\tstyle\tdomain\thomograph\tsource"
  static let sources = "id\tname\tlicence\tdescription\ncurated\tVazhe\tApache-2.0\tour own\n"

  /// A row of a glossary.
  static func row(
    _ persian: String, _ english: String, kind: String = "place", status: String = "preferred",
    variety: String = "both", style: String = "", domain: String = "geography",
    homograph: String = "", source: String = "curated"
  ) -> String {
    [persian, english, kind, status, variety, style, domain, homograph, source]
      .joined(separator: "\t")
  }

  /// The text of a table.
  static func table(_ header: String, _ rows: [String]) -> String {
    ([header] + rows).map { $0 + "\n" }.joined()
  }

  /// Content with one glossary, `a.tsv`, that has these rows.
  static func glossary(_ rows: String...) -> Content {
    files(glossaries: ["a.tsv": table(header, rows)])
  }

  /// Content of these texts, with the list of sources where none is given.
  static func files(
    glossaries: [String: String] = [:], seeds: [String: String] = [:]
  ) -> Content {
    let tables = ["SOURCES.tsv": sources].merging(glossaries) { $1 }
    return Content(
      glossaries: tables.map { ($0.key, Array($0.value.utf8)) },
      seeds: seeds.map { ($0.key, Array($0.value.utf8)) })
  }

  /// A seed text without fault, in the folder `s`, with some of its files replaced.
  static func seed(_ replaced: [String: String] = [:]) -> Content {
    let sound = [
      "source.txt": "خبر\nپوتین آمد.لاوروف رفت.\n",
      "source.sentences": "خبر\nپوتین آمد.\nلاوروف رفت.\n",
      "translation.txt": "News\nPutin came and Lavrov left.\n",
      "translation.sentences": "News\nPutin came and Lavrov left.\n",
      "beads": "[0]:[0]\n[1,2]:[1]\n",
      "terms.tsv": "fa\ten\tkind\tforms\trenderings\nپوتین\tPutin\tperson\tپوتین\tPutin\n",
    ]
    let files = sound.merging(replaced) { $1 }
    return self.files(
      seeds: Dictionary(uniqueKeysWithValues: files.map { ("s/" + $0.key, $0.value) }))
  }
}

extension ContentRule {
  /// Where a content breaks the rule: `path:line`.
  static func places(in content: Content) -> [String] {
    Self().complaints(about: content).map { "\($0.path):\($0.line)" }
  }
}
