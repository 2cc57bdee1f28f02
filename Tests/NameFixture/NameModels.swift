import Foundation
import Transliteration

/// A model of a thousand pairs, made once for all tests.
package enum SmallModel {
  /// The pairs: Persian name → English names parted by |.
  package static let examples: [JointTrainer.Example] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("training.txt")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let sides = line.components(separatedBy: " → ")
      guard sides.count == 2 else { return nil }
      return JointTrainer.Example(
        persian: sides[0].trimmingCharacters(in: .whitespaces),
        english: sides[1].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) })
    }
  }()

  /// The model.
  package static let model: JointModel? = {
    var trainer = JointTrainer(examples: examples)
    return try? trainer.train().model
  }()
}

/// The model that comes with the program.
package enum BundledModel {
  /// The model.
  package static let model: JointModel? = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("models/names.model")
    return (try? Data(contentsOf: file)).flatMap { try? JointModel(bytes: Array($0)) }
  }()
}
