import Foundation
import Interchange

/// Writes records as JSON, one object a line.
enum JSONLines {
  static func text(_ records: some Sequence<some Encodable>) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var text = ""
    for record in records {
      text += String(decoding: try encoder.encode(record), as: UTF8.self) + "\n"
    }
    return text
  }
}

/// Writes a table as TSV with a header.
enum TSVTable {
  static func text(header: [String], rows: some Sequence<[String]>) -> String {
    rows.reduce(into: TSV.line(header)) { $0 += TSV.line($1) }
  }
}

/// A value that a record has or has not: written as null where it has not, so that the field is always there.
struct OrNull<Value: Encodable>: Encodable {
  let value: Value?

  init(_ value: Value?) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}

extension Double {
  /// The number with at most three decimals, as records show it.
  var rounded3: Double { (self * 1_000).rounded() / 1_000 }
}
