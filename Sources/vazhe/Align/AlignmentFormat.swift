import ArgumentParser
import Foundation

/// How an alignment is written.
enum AlignmentFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case tsv
  case jsonl
  case beads
  case tmx
  case html

  /// The extension of a file of the format.
  var fileExtension: String { self == .text ? "txt" : rawValue }

  /// The format that the name of a file asks for; `nil` where its extension says nothing.
  init?(ofFile path: String) {
    let name = (path as NSString).pathExtension.lowercased()
    switch name {
    case "txt": self = .text
    case "htm": self = .html
    default: self.init(rawValue: name)
    }
  }
}
