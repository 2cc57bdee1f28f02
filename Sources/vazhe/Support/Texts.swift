import Interchange
import Model
import PersianText
import Segmentation

/// Reads texts, and looks whether they are in the language that is asked for.
enum Texts {
  /// The language of a text by its letters.
  static func language(of file: InputFile) throws -> Language {
    switch Script(of: file.text) {
    case .persian: return .persian
    case .foreign: return .english
    case .none:
      throw Failure(
        "\(file.name): the text has no letters; give a Persian or English one",
        code: Failure.rejected)
    }
  }

  /// Refuses a text whose letters are not those of its language.
  static func require(_ language: Language, of file: InputFile) throws {
    let script = Script(of: file.text)
    if language.isPersian, script == .foreign {
      throw Failure(
        "\(file.name): meant to be Persian, but its letters are Latin; give the Persian text, or --language en",
        code: Failure.rejected)
    }
    if language == .english, script == .persian {
      throw Failure(
        "\(file.name): meant to be English, but its letters are Persian; give the English text, or --language fa",
        code: Failure.rejected)
    }
  }

  /// Refuses two texts that were given the wrong way round.
  static func requireOrder(source: InputFile, target: InputFile) throws {
    let scripts = (Script(of: source.text), Script(of: target.text))
    switch scripts {
    case (.foreign, .persian):
      throw Failure(
        "\(source.name) is in Latin letters and \(target.name) in Persian ones: swap them, the Persian text comes first",
        code: Failure.rejected)
    case (.foreign, _):
      throw Failure(
        "\(source.name): meant to be Persian, but its letters are Latin; give the Persian text first",
        code: Failure.rejected)
    case (_, .persian):
      throw Failure(
        "\(target.name): meant to be English, but its letters are Persian; give the translation second",
        code: Failure.rejected)
    default: return
    }
  }

  /// Refuses two texts of `align` whose letters are not those of the languages that they are said to be in.
  static func require(
    _ languages: (source: Language, target: Language), source: InputFile, target: InputFile
  ) throws {
    if languages.source.isPersian, languages.target == .english {
      return try requireOrder(source: source, target: target)
    }
    for (file, language, option) in [
      (source, languages.source, "--source-language"),
      (target, languages.target, "--target-language"),
    ] {
      let script = Script(of: file.text)
      let isOther =
        language.isPersian && script == .foreign || language == .english && script == .persian
      guard isOther else { continue }
      throw Failure(
        "\(file.name): said to be \(language.isPersian ? "Persian" : "English"), but its letters are "
          + "\(script == .persian ? "Persian" : "Latin"); swap the texts, or say what it is with \(option)",
        code: Failure.rejected)
    }
  }

  /// The segments of a text: its lines, or its sentences.
  static func segments(of file: InputFile, language: Language, segmented: Bool) -> [Segment] {
    segmented ? Segment.lines(of: file.text) : Segmenter(language: language).segments(of: file.text)
  }

  /// The most letters on one side of a bead: about five pages.
  private static let longestSide = 10_000

  /// Refuses beads that are whole texts: what is done with a bead takes time by the square of its length.
  static func requireBeads(_ pairs: some Sequence<(source: String, target: String)>) throws {
    for (number, pair) in pairs.enumerated()
    where max(pair.source.unicodeScalars.count, pair.target.unicodeScalars.count) > longestSide {
      throw Failure(
        "bead \(number) has more than \(longestSide) letters on one side; split the text into sentences, one a line",
        code: Failure.rejected)
    }
  }
}
