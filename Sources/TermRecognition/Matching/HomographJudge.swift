import Model
import PersianText

/// Judges whether a homograph is the name or the ordinary word, from its neighbours and its document.
///
/// A sum of plain evidence, turned into a probability by the logistic function. Weights were set by
/// hand: a named cue next to the word outweighs everything, other names in the sentence speak for the
/// name, articles, plural and possession for the ordinary word.
struct HomographJudge {
  private let index: TermIndex
  private let text: KeyLetters
  /// The places of names that can be nothing else.
  private let anchors: [Range<Int>]
  /// The words of the text in order, as ranges of key letters.
  private let words: [Range<Int>]

  init(index: TermIndex, text: KeyLetters, candidates: [TermRecognizer.Candidate]) {
    self.index = index
    self.text = text
    anchors = candidates.filter { candidate in
      candidate.entries.allSatisfy { entry in
        let concept = index.concepts[entry.concept]
        return (concept.kind.isName || concept.kind == .nationality)
          && concept.persian[entry.term].homograph.isEmpty
      }
    }.map(\.range)
    var words: [Range<Int>] = []
    var start = 0
    while start < text.letters.count {
      let end = max(text.runEnd(from: start + 1), start + 1)
      words.append(start..<end)
      start = end
    }
    self.words = words
  }

  /// How sure it is that a candidate has its termbase reading, from 0 to 1; 1 when it has no other.
  func confidence(of candidate: TermRecognizer.Candidate) -> Double {
    let homographs = candidate.entries.filter { entry in
      !index.concepts[entry.concept].persian[entry.term].homograph.isEmpty
    }
    guard homographs.count == candidate.entries.count, let entry = homographs.first else {
      return 1
    }
    let score =
      -0.6 + names(near: candidate.range) + cues(near: candidate.range)
      + introduction(of: candidate.range, kind: index.concepts[entry.concept])
      - (candidate.isInflected ? 2 : 0)
    return 1 / (1 + exponential(-score))
  }

  // MARK: Evidence

  private func names(near range: Range<Int>) -> Double {
    let others = anchors.filter { !$0.overlaps(range) }
    let near = others.count { anchor in
      anchor.lowerBound < range.upperBound + 70 && anchor.upperBound > range.lowerBound - 70
    }
    return min(Double(near) * 0.6, 1.5) + min(Double(others.count) * 0.3, 0.9)
  }

  private func cues(near range: Range<Int>) -> Double {
    let key = string(range)
    guard let cues = index.homographs.cues(forKey: key), let place = word(at: range) else {
      return 0
    }
    let words = self.words
    func count(_ cues: Set<String>, within distance: Int) -> Int {
      let low = max(0, place - distance)
      let high = min(words.count, place + distance + 1)
      return (low..<high).count { $0 != place && cues.contains(string(words[$0])) }
    }
    return 1.2 * Double(min(count(cues.name, within: 10), 3))
      - 3.5 * Double(min(count(cues.word, within: 2), 2))
  }

  /// What the word before says: شهر کیف is a place, یک کیف is a bag, ۱۵ مهر is a month.
  private func introduction(of range: Range<Int>, kind concept: Concept) -> Double {
    guard let place = word(at: range), place > 0 else { return 0 }
    let previous = string(words[place - 1])
    if concept.domain == "calendar" {
      return previous == "ماه"
        || text.letters[words[place - 1].lowerBound..<words[place - 1].upperBound]
          .allSatisfy(Letter.isDigit)
        ? 3 : -1
    }
    if Self.determiners.contains(previous) { return -2 }
    return (Self.introductions[concept.kind] ?? []).contains(previous) ? 2.5 : 0
  }

  private func word(at range: Range<Int>) -> Int? {
    words.firstIndex { $0.contains(range.lowerBound) }
  }

  private func string(_ range: Range<Int>) -> String {
    String(letters: text.letters[range])
  }

  private static func folded(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { Folding.key(String($0)) })
  }

  private static let determiners = folded("یک این آن هر چند هیچ همان همین دو سه چهار کدام بهترین")

  private static let introductions: [TermKind: Set<String>] = [
    .place: folded(
      "شهر ولایت استان پایتخت کشور منطقه ولسوالی بندر شهرستان روستای قریه ایالت جمهوری"),
    .person: folded("آقای خانم داکتر دکتر جنرال ژنرال وزیر جمهور سخنگوی سناتور شاه ملا شیخ مولوی"),
    .organisation: folded("خبرگزاری شبکه سازمان گروه حزب وزارت باشگاه تلویزیون آژانس شرکت بانک"),
    .publication: folded("روزنامه مجله هفته‌نامه نشریه کتاب"),
    .title: [],
  ]
}

/// e to the power of `x`, without Foundation: repeated squaring of a short series.
private func exponential(_ x: Double) -> Double {
  let clamped = min(max(x, -30), 30)
  let small = clamped / 1_024
  var result = 1 + small + small * small / 2 + small * small * small / 6
  for _ in 0..<10 { result *= result }
  return result
}
