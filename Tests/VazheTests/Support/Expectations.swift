import Testing

/// Expects a command to refuse its input with a code and one clear sentence.
///
/// `said` is what the message must name: the file, the line, the reason.
func expectRefusal(
  _ outcome: Outcome, _ code: Int32, _ said: String...,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(outcome.code == code, "\(outcome.notes)", sourceLocation: sourceLocation)
  #expect(outcome.output.isEmpty, sourceLocation: sourceLocation)
  let messages = outcome.notes.split(separator: "\n").filter { !$0.hasPrefix("vazhe: note: ") }
  if code == 64 {
    #expect(outcome.notes.hasPrefix("Error: "), sourceLocation: sourceLocation)
  } else {
    #expect(messages.count == 1, "\(outcome.notes)", sourceLocation: sourceLocation)
    #expect(messages.allSatisfy { $0.hasPrefix("vazhe: ") }, sourceLocation: sourceLocation)
    // Every message says how to mend it, after what is wrong.
    #expect(
      messages.allSatisfy { $0.contains("; ") || $0.contains(": swap ") }, "\(outcome.notes)",
      sourceLocation: sourceLocation)
  }
  for part in said {
    #expect(outcome.notes.contains(part), "\(outcome.notes)", sourceLocation: sourceLocation)
  }
}

/// The part of a text between two Unicode-scalar offsets.
func slice(_ text: String, _ start: Int, _ end: Int) -> String {
  var scalars = String.UnicodeScalarView()
  scalars.append(contentsOf: Array(text.unicodeScalars)[start..<end])
  return String(scalars)
}

/// Texts of the tests.
enum Samples {
  /// Three sentences with ZWNJ, Arabic letters, glued words and a sign outside the basic plane.
  static let persian =
    "👩‍💻 ولودیمیرزلنسکی، رئیس‌جمهور اوکراین، به کی‌یف رفت.\n"
    + "لاوروف در مسکو با او 😀 ديدار نكرد.\n\nنروژ ۱۲ میلیون دالر کمک می‌کند.\n"

  /// Their translation.
  static let english =
    "👩‍💻 Volodymyr Zelensky, president of Ukraine, went to Kyiv.\n"
    + "Lavrov did not meet him 😀 in Moscow.\n\nNorway gives 12 million dollars in aid.\n"

  /// A translation with a wrong number and an outdated name.
  static let flawed =
    "👩‍💻 Volodymyr Zelensky, president of Ukraine, went to Kiev.\n"
    + "Lavrov did not meet him 😀 in Moscow.\n\nNorway gives 13 million dollars in aid.\n"
}
