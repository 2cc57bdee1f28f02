/// Reading by the structure: the children of an element, its text, or nothing of it.
///
/// Each of these reads on within the element whose start was the last event; each leaves off behind its end.
extension XMLPullReader {
  /// The root element.
  ///
  /// - Throws: ``InterchangeError/malformed(path:line:reason:remedy:)``.
  func root() throws -> XMLElement {
    while let event = try next() {
      if case .start(let element) = event { return element }
    }
    throw failure("the file has no element", remedy: "give a file that has content")
  }

  /// The next child of the open element; `nil` behind the element's end.
  ///
  /// The child must be read to its end before the next call, with this or another function here. Text
  /// between the children is passed over when it is blank.
  ///
  /// - Throws: ``InterchangeError/malformed(path:line:reason:remedy:)``, also for text that is not blank.
  func child() throws -> XMLElement? {
    while let event = try next() {
      switch event {
      case .start(let element): return element
      case .end: return nil
      case .text(let text):
        guard text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else {
          throw failure(
            "“\(text.trimmed().prefix(40))” stands where only elements may stand",
            remedy: "take it out, or put it into an element")
        }
      }
    }
    return nil
  }

  /// The text of the open element, which has no elements in it.
  ///
  /// - Throws: ``InterchangeError/malformed(path:line:reason:remedy:)``, also for an element within.
  func text() throws -> String {
    var content = ""
    while let event = try next() {
      switch event {
      case .start(let element):
        throw failure("<\(element.name.local)> stands inside plain text", remedy: "take it out")
      case .end: return content
      case .text(let text): content += text
      }
    }
    return content
  }

  /// Passes over the open element with all that is in it.
  ///
  /// - Throws: ``InterchangeError/malformed(path:line:reason:remedy:)``.
  func skip() throws {
    var depth = 1
    while depth > 0, let event = try next() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: continue
      }
    }
  }

  /// Reads what may follow the root: nothing that counts.
  ///
  /// Only when this has returned, the file is known to be well-formed to its end.
  ///
  /// - Throws: ``InterchangeError/malformed(path:line:reason:remedy:)``.
  func finish() throws {
    while try next() != nil { continue }
  }
}
