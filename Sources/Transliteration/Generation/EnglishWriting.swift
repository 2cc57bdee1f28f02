/// English names written from letter codes.
enum EnglishWriting {
  /// What an apostrophe is among the letters 1…26 and ``ChunkShape/gap``.
  static let apostrophe: UInt8 = 28

  /// A rendering as text: hyphens where the Persian name has them and after the Arabic article, particles
  /// inside a name in small letters.
  ///
  /// - Parameters:
  ///   - rendering: The letters and units.
  ///   - model: The model that the units are of.
  ///   - name: The Persian name.
  ///   - ezafe: What is written after each Persian word; nothing beyond its end.
  /// - Returns: The text.
  static func text(
    _ rendering: JointModel.Rendering, of model: JointModel, from name: NameSymbols,
    ezafe: [String] = []
  ) -> String {
    let gaps = gaps(of: rendering.units, model, name)
    let words = rendering.english.split(separator: ChunkShape.gap, omittingEmptySubsequences: false)
    var bytes: [UInt8] = []
    var persianWord = 0
    for (number, word) in words.enumerated() where !word.isEmpty {
      let letters = Array(word)
      var isStart = true
      if number > 0, !bytes.isEmpty {
        let gap = number - 1 < gaps.count ? gaps[number - 1] : .space
        if gap != .inserted {
          if persianWord < ezafe.count { bytes += ezafe[persianWord].utf8 }
          persianWord += 1
        }
        let isHyphen =
          gap == .hyphen || gap == .inserted && articles.contains(Array(words[number - 1]))
        bytes.append(isHyphen ? UInt8(ascii: "-") : UInt8(ascii: " "))
      }
      let isSmall = number > 0 && number + 1 < words.count && particles.contains(letters)
      for letter in letters {
        if letter == apostrophe {
          bytes.append(UInt8(ascii: "'"))
        } else {
          bytes.append(isStart && !isSmall ? letter + 64 : letter + 96)
          isStart = false
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands between two English words in the Persian name.
  private enum Gap {
    case space
    case hyphen
    /// Nothing.
    case inserted
  }

  private static func gaps(
    of units: [UInt16], _ model: JointModel, _ name: NameSymbols
  ) -> [Gap] {
    var gaps: [Gap] = []
    var place = 0
    for unit in units {
      if model.chunks.english(unit).first == ChunkShape.gap {
        if model.isInsertion(unit) {
          gaps.append(.inserted)
        } else {
          gaps.append(place < name.hyphens.count && name.hyphens[place] ? .hyphen : .space)
        }
      }
      place += Int(model.chunks.widths[Int(unit)])
    }
    return gaps
  }

  private static let articles = words("al el ul ad ar as at az an ash")
  private static let particles = words(
    "al el ul ad ar as bin ibn bint de del di da du von van der ten la le")

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split(separator: " ").map { $0.utf8.map { $0 - 96 } })
  }
}
