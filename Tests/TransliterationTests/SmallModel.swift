import Transliteration

/// A model of a thousand pairs, made once for all tests.
enum SmallModel {
  static let examples = cases("training").compactMap { sides($0, "→") }.map {
    JointTrainer.Example(persian: $0.left, english: $0.right.split(separator: "|").map(String.init))
  }

  static let model: JointModel? = {
    var trainer = JointTrainer(examples: examples)
    return try? trainer.train().model
  }()
}
