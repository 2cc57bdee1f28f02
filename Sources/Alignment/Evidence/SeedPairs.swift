import EnglishText
import Model
import PersianText

/// Why two words are held to be translations before any text has been aligned.
enum SeedKind: Int, Comparable, Sendable, CaseIterable {
  /// The same value, in whatever digits or words.
  case number
  /// The same string of letters.
  case identical
  /// A name that sounds alike.
  case name
  /// A pair of the lexicon, or a month.
  case lexicon
  /// The same punctuation mark.
  case mark

  static func < (left: SeedKind, right: SeedKind) -> Bool { left.rawValue < right.rawValue }
}

/// A pair of words that are held to be translations before any text has been aligned.
struct SeedPair: Sendable {
  /// The word of the source vocabulary.
  let source: UInt32
  /// The word of the target vocabulary.
  let target: UInt32
  /// Why.
  let kind: SeedKind
  /// How sure it is, beside other pairs of the same word.
  let weight: Double
}

/// Finds the seeds of two texts.
struct SeedFinder {
  private let source: SideText
  private let target: SideText
  private let sourceIndex: [String: UInt32]
  private let targetIndex: [String: UInt32]
  private var pairs: [SeedPair] = []

  /// The seeds of two texts, each pair of words once.
  static func seeds(
    source: SideText, sourceLanguage: Language, target: SideText, targetLanguage: Language,
    lexicon: BilingualLexicon
  ) -> [SeedPair] {
    var finder = SeedFinder(source: source, target: target)
    finder.addEqualWords(isSameScript: !sourceLanguage.isPersian && !targetLanguage.isPersian)
    if sourceLanguage.isPersian && targetLanguage == .english {
      finder.addPersianEnglish(lexicon, isPersianSource: true)
    } else if sourceLanguage == .english && targetLanguage.isPersian {
      finder.addPersianEnglish(lexicon, isPersianSource: false)
    }
    return finder.distinctPairs()
  }

  private init(source: SideText, target: SideText) {
    self.source = source
    self.target = target
    sourceIndex = SeedFinder.index(of: source)
    targetIndex = SeedFinder.index(of: target)
  }

  private static func index(of side: SideText) -> [String: UInt32] {
    var index: [String: UInt32] = [:]
    for (number, entry) in side.vocabulary.enumerated() { index[entry.text] = UInt32(number) }
    return index
  }

  /// Equal numbers and marks; equal letters where the two scripts are one, or where one text quotes
  /// the other's script.
  private mutating func addEqualWords(isSameScript: Bool) {
    for (number, entry) in source.vocabulary.enumerated() {
      guard let other = targetIndex[entry.text] ?? foreignMatch(entry, in: targetIndex) else {
        continue
      }
      add(UInt32(number), other, isSameScript: isSameScript)
    }
    for (number, entry) in target.vocabulary.enumerated() where entry.kind == .foreign {
      if let other = foreignMatch(entry, in: sourceIndex) {
        add(other, UInt32(number), isSameScript: isSameScript)
      }
    }
  }

  private func foreignMatch(
    _ entry: SideText.Entry, in index: [String: UInt32]
  ) -> UInt32? {
    entry.kind == .foreign ? index[EnglishInflection.lemma(entry.text)] : nil
  }

  private mutating func add(_ left: UInt32, _ right: UInt32, isSameScript: Bool) {
    let entry = source.vocabulary[Int(left)]
    switch entry.kind {
    case .number, .date: append(left, right, .number, 1)
    case .mark: append(left, right, .mark, 1)
    case .foreign: append(left, right, .identical, 1)
    case .word:
      if target.vocabulary[Int(right)].kind == .foreign {
        append(left, right, .identical, 1)
      } else if isSameScript, entry.text.utf8.count >= 4 || entry.capitals == entry.occurrences {
        append(left, right, .identical, 1)
      }
    case .phrase: break
    }
  }

  // MARK: Persian and English

  private mutating func addPersianEnglish(_ lexicon: BilingualLexicon, isPersianSource: Bool) {
    let persian = isPersianSource ? source : target
    let english = isPersianSource ? target : source
    let persianIndex = isPersianSource ? sourceIndex : targetIndex
    let englishIndex = isPersianSource ? targetIndex : sourceIndex
    func append(_ left: UInt32, _ right: UInt32, _ kind: SeedKind, _ weight: Double) -> SeedPair {
      isPersianSource
        ? SeedPair(source: left, target: right, kind: kind, weight: weight)
        : SeedPair(source: right, target: left, kind: kind, weight: weight)
    }
    for entry in lexicon.entries {
      guard let left = persianIndex[PhraseTable.text(of: entry.persian[...])],
        let right = englishIndex[PhraseTable.text(of: entry.english[...])]
      else { continue }
      pairs.append(append(left, right, .lexicon, entry.weight))
    }
    for (number, entry) in persian.vocabulary.enumerated() where entry.kind == .word {
      guard let month = MonthNames.month(entry.text) else { continue }
      switch month.calendar {
      case .gregorian:
        guard let right = englishIndex[SeedFinder.months[month.number - 1]] else { continue }
        pairs.append(append(UInt32(number), right, .lexicon, 1))
      case .solarHijri:
        // A solar month begins about the 21st: it lies in two Gregorian ones, more in the second.
        for (later, weight) in [(1, 0.3), (2, 0.5)] {
          let name = SeedFinder.months[(month.number + later) % 12]
          guard let right = englishIndex[name] else { continue }
          pairs.append(append(UInt32(number), right, .lexicon, weight))
        }
      case .lunarHijri: continue
      }
    }
    for (number, entry) in persian.vocabulary.enumerated() where entry.kind == .number {
      // ۱۳۵۷ is 1978 or 1979: the solar year begins in March.
      guard let year = Int(entry.text.dropFirst()), (1280...1450).contains(year) else { continue }
      for (later, weight) in [(621, 0.7), (622, 0.3)] {
        guard let right = englishIndex["#\(year + later)"] else { continue }
        pairs.append(append(UInt32(number), right, .number, weight))
      }
    }
    for match in NameSeeds.matches(persian: persian, english: english) {
      pairs.append(append(match.persian, match.english, .name, match.weight))
    }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  // MARK: Collecting

  private mutating func append(
    _ left: UInt32, _ right: UInt32, _ kind: SeedKind, _ weight: Double
  ) {
    pairs.append(SeedPair(source: left, target: right, kind: kind, weight: weight))
  }

  private func distinctPairs() -> [SeedPair] {
    var best: [UInt64: SeedPair] = [:]
    for pair in pairs {
      let key = UInt64(pair.source) << 32 | UInt64(pair.target)
      if let known = best[key], known.weight >= pair.weight { continue }
      best[key] = pair
    }
    // In a fixed order, so that sums of floating-point numbers come out the same every time.
    return best.sorted { $0.key < $1.key }.map(\.value)
  }
}
