/// What stands before a stop.
struct Before {
  /// The farthest that is looked back, in scalars; longer words are no abbreviations.
  private static let limit = 64

  let paragraph: Paragraph
  let segmentStart: Int
  let run: StopRun
  let isEnclosed: Bool

  /// The classes that what stands before the stop belongs to; never empty.
  var classes: Preceding {
    var classes: Preceding = isEnclosed ? .enclosed : []
    if Address.holds(run, in: paragraph) { classes.insert(.address) }
    var end = run.start
    while end > segmentStart, Mark.isSpace(paragraph[end - 1]) { end -= 1 }
    let last = paragraph[end - 1]
    guard end > segmentStart else { return classes.union(.other) }
    if Mark.isPlainCloser(last) || Mark.isEitherQuote(last) { return classes.union(.closer) }
    let start = startOfWord(endingAt: end)
    guard start < end else { return classes.union(.other) }
    classes.formUnion(classify(start..<end))
    return classes.isEmpty ? .other : classes
  }

  /// Goes back over letters, digits, and the dots, apostrophes and decimal marks between them.
  private func startOfWord(endingAt end: Int) -> Int {
    var start = end
    while start > segmentStart, end - start < Before.limit {
      let scalar = paragraph[start - 1]
      if Mark.isLetter(scalar) || Mark.isDigit(scalar) || scalar == 0xB0 {
        start -= 1
      } else if start < end, start - 1 > segmentStart, isInner(scalar),
        Mark.isLetter(paragraph[start - 2]) || Mark.isDigit(paragraph[start - 2])
      {
        start -= 2
      } else {
        break
      }
    }
    return start
  }

  private func isInner(_ scalar: UInt32) -> Bool {
    [0x2E, 0x27, 0x2019, 0x066B, 0x066C, 0x2C].contains(scalar)
  }

  private func classify(_ range: Range<Int>) -> Preceding {
    let pieces = split(range)
    let word = string(in: range)
    let isMarker = isListMarker(range, pieces: pieces)
    let marker: Preceding = isMarker ? .listMarker : []
    guard let piece = pieces.last else { return .other }
    if range.allSatisfy({ Mark.isDigit(paragraph[$0]) || isInner(paragraph[$0]) }) {
      return marker.union(.number)
    }
    let lower = word.lowercased()
    let isCapitalised = Mark.isUpper(paragraph[range.lowerBound])
    var classes = WordLists.classes(of: lower, isCapitalised: isCapitalised)
    if pieces.count == 1, WordLists.exclaimedNames.contains(lower) {
      classes.insert(.exclaimedName)
    }
    if classes.contains(.time), isOpeningTime(before: range.lowerBound) {
      classes.insert(.openingTime)
    }
    if !classes.isEmpty, !isMarker || !classes.isDisjoint(with: [.title, .time]) { return classes }
    let letters = piece.filter { Mark.isPersianLetter(paragraph[$0]) }.count
    if pieces.count > 1 {
      // Lt.Col. and Maj.Gen. are titles like their last part.
      let tail = WordLists.classes(
        of: string(in: piece).lowercased(), isCapitalised: Mark.isUpper(paragraph[piece.lowerBound])
      )
      if tail.contains(.title) { return tail }
      if pieces.allSatisfy({ WordLists.letterNames.contains(string(in: $0)) }) {
        return .letterName
      }
      guard pieces.allSatisfy({ $0.count <= 2 || isPersianInitial($0) }) else {
        return letters > 1 ? .persianWord : isLatinWord(piece) ? .latinWord : .other
      }
      guard letters > 0 else { return .acronym }
      return letters == 1 ? .persianInitials : .persianWord
    }
    if letters > 0 {
      if letters == 1 { return marker.union(.persianInitials) }
      return isLetterName(word, before: range.lowerBound) ? .letterName : .persianWord
    }
    if piece.count == 1 { return marker.union(isCapitalised ? .initial : .other) }
    if isMarker { return .listMarker }
    guard isLatinWord(piece) else { return .other }
    return isVowelless(lower) ? .abbreviation : .latinWord
  }

  /// Whether a short word has no vowel, as abbreviations made of consonants have none: pts, hrs, mtg.
  private func isVowelless(_ lower: String) -> Bool {
    lower.utf8.count <= 5 && !WordLists.interjections.contains(lower)
      && lower.utf8.allSatisfy { (97...122).contains($0) }
      && !lower.utf8.contains { Array("aeiouy".utf8).contains($0) }
  }

  /// Whether a Persian word is the name of a letter that stands for a name (جورج دبلیو.), and not the end of an
  /// acronym that is spelled out (ان بی سی.).
  private func isLetterName(_ word: String, before start: Int) -> Bool {
    guard WordLists.letterNames.contains(word) else { return false }
    var end = start
    while end > segmentStart, Mark.isSpace(paragraph[end - 1]) { end -= 1 }
    let previous = string(in: startOfWord(endingAt: end)..<end)
    return !WordLists.letterNames.contains(previous)
      && !["ان", "ام", "ای", "دی", "وی"].contains(previous)
  }

  private func isPersianInitial(_ piece: Range<Int>) -> Bool {
    piece.filter { Mark.isPersianLetter(paragraph[$0]) }.count == 1
  }

  private func isLatinWord(_ piece: Range<Int>) -> Bool {
    piece.count > 1 && Mark.isLower(paragraph[piece.upperBound - 1])
      && Mark.isLower(paragraph[piece.upperBound - 2])
      || piece.count == 2 && Mark.isLower(paragraph[piece.upperBound - 1])
  }

  /// The parts of a word between its dots and decimal marks.
  private func split(_ range: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for place in range where paragraph[place] == Mark.period || paragraph[place] == 0x066B {
      if place > start { pieces.append(start..<place) }
      start = place + 1
    }
    if start < range.upperBound { pieces.append(start..<range.upperBound) }
    return pieces
  }

  private func string(in range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for place in range {
      if let scalar = Unicode.Scalar(paragraph[place]) { view.append(scalar) }
    }
    return String(view)
  }

  /// Whether a word numbers what follows: it opens the segment, and is a short number, a section number, a
  /// letter or a small Roman numeral.
  private func isListMarker(_ range: Range<Int>, pieces: [Range<Int>]) -> Bool {
    var place = range.lowerBound
    while place > segmentStart {
      let scalar = paragraph[place - 1]
      guard
        Mark.isSpace(scalar) || Mark.isBullet(scalar) || Mark.isOpeningBracket(scalar)
          || Mark.isDash(scalar)
      else { return false }
      place -= 1
    }
    if pieces.allSatisfy({ $0.count <= 3 && $0.allSatisfy { Mark.isDigit(paragraph[$0]) } }) {
      return true
    }
    guard pieces.count == 1, range.count <= 5 else { return false }
    return range.count == 1 && Mark.isLetter(paragraph[range.lowerBound])
      || WordLists.romanNumerals.contains(string(in: range).lowercased())
  }

  /// Whether the sentence so far is but a time of day.
  private func isOpeningTime(before end: Int) -> Bool {
    guard end - segmentStart < 24 else { return false }
    let words = string(in: segmentStart..<end).lowercased().split(separator: " ")
    guard (1...3).contains(words.count) else { return false }
    return words.allSatisfy { word in
      WordLists.timePrepositions.contains(String(word))
        || word.utf8.allSatisfy { (0x30...0x3A).contains($0) || $0 == Mark.period }
    }
  }
}
