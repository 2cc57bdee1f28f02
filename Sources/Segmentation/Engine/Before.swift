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
    let classes: Preceding = isEnclosed ? .enclosed : []
    // What else stands before the stop makes no difference to an address.
    if Address.holds(run, in: paragraph) { return classes.union(.address) }
    let end = endOfWord(before: run.start)
    guard end > segmentStart else { return classes.union(.other) }
    let last = paragraph.scalar(before: end)
    if Mark.isPlainCloser(last) || Mark.isEitherQuote(last) { return classes.union(.closer) }
    let start = startOfWord(endingAt: end)
    guard start < end else { return classes.union(.other) }
    return classes.union(kinds(of: Word(in: paragraph, at: start..<end)))
  }

  private func endOfWord(before place: Int) -> Int {
    max(segmentStart, paragraph.skipSpaces(backFrom: place))
  }

  /// Goes back over letters, digits, and the dots, apostrophes and decimal marks between them.
  private func startOfWord(endingAt end: Int) -> Int {
    var start = end
    var count = 0
    while start > segmentStart, count < Before.limit {
      let scalar = paragraph.scalar(before: start)
      let previous = paragraph.previous(start)
      if isWordPart(scalar) || scalar == 0xB0 {
        start = previous
        count += 1
      } else if start < end, previous > segmentStart, Mark.joinsWords(scalar),
        isWordPart(paragraph.scalar(before: previous))
      {
        start = paragraph.previous(previous)
        count += 2
      } else {
        break
      }
    }
    return start
  }

  private func isWordPart(_ scalar: UInt32) -> Bool {
    Mark.isLetter(scalar) || Mark.isDigit(scalar)
  }

  private func kinds(of word: Word) -> Preceding {
    let isMarker = isListMarker(word)
    let marker: Preceding = isMarker ? .listMarker : []
    if word.scalars.allSatisfy({ Mark.isDigit($0) || Mark.joinsWords($0) }) {
      return marker.union(.number)
    }
    var found = word.abbreviation
    if word.facts.roles.contains(.exclaimedName) { found.insert(.exclaimedName) }
    if found.contains(.time), isOpeningTime(before: word.range.lowerBound) {
      found.insert(.openingTime)
    }
    if !found.isEmpty, word.isCapitalised, word.count == 1 { found.insert(.initial) }
    if !found.isEmpty, !isMarker || !found.isDisjoint(with: [.title, .time]) { return found }
    if word.hasParts { return kinds(ofParts: word.parts) }
    let letters = word.persianLetters
    if letters > 0 {
      if letters == 1 { return marker.union(.persianInitials) }
      return marker.union(isLetterName(word) ? .letterName : .persianWord)
    }
    if word.count == 1 { return marker.union(word.isCapitalised ? .initial : .other) }
    if isMarker { return .listMarker }
    guard word.endsInSmallLetters else { return .other }
    return word.isVowelless ? .abbreviation : .latinWord
  }

  /// What a word with dots within is that is no abbreviation of the lists.
  private func kinds(ofParts parts: [Word]) -> Preceding {
    guard let last = parts.last else { return .other }
    // Lt.Col. and Maj.Gen. are titles like their last part.
    if last.abbreviation.contains(.title) { return last.abbreviation }
    if parts.allSatisfy({ $0.facts.roles.contains(.acronymLetterName) }) { return .letterName }
    let letters = last.persianLetters
    guard parts.allSatisfy({ $0.count <= 2 || $0.persianLetters == 1 }) else {
      return letters > 1 ? .persianWord : last.endsInSmallLetters ? .latinWord : .other
    }
    guard letters > 0 else { return .acronym }
    return letters == 1 ? .persianInitials : .persianWord
  }

  /// Whether a Persian word is the name of a letter that stands for a name (جورج دبلیو.), and not the end of an
  /// acronym that is spelled out (ان بی سی.).
  private func isLetterName(_ word: Word) -> Bool {
    guard word.facts.roles.contains(.letterName) else { return false }
    let end = endOfWord(before: word.range.lowerBound)
    let previous = Word(in: paragraph, at: startOfWord(endingAt: end)..<end)
    return !previous.facts.roles.contains(.acronymLetterName)
  }

  /// Whether a word numbers what follows: it opens the segment, and is a short number, a section number, a
  /// letter or a small Roman numeral.
  private func isListMarker(_ word: Word) -> Bool {
    var place = word.range.lowerBound
    while place > segmentStart {
      let scalar = paragraph.scalar(before: place)
      guard
        Mark.isSpace(scalar) || Mark.isBullet(scalar) || Mark.isOpeningBracket(scalar)
          || Mark.isDash(scalar)
      else { return false }
      place = paragraph.previous(place)
    }
    if word.facts.roles.contains(.romanNumeral) { return word.count <= 5 }
    if word.facts.roles.contains(.listLetter) { return true }
    guard word.hasParts else {
      let count = word.count
      return count == 1 || count <= 3 && word.scalars.allSatisfy(Mark.isDigit)
    }
    return word.parts.allSatisfy { $0.count <= 3 && $0.scalars.allSatisfy(Mark.isDigit) }
  }

  /// Whether the sentence so far is but a time of day.
  private func isOpeningTime(before end: Int) -> Bool {
    guard end - segmentStart < 24 else { return false }
    let words = paragraph.bytes[segmentStart..<end].split(separator: UInt8(Mark.space))
    guard (1...3).contains(words.count) else { return false }
    return words.allSatisfy { word in
      let facts = WordTable.lists.facts(of: paragraph.bytes, in: word.startIndex..<word.endIndex)
      return facts.roles.contains(.timePreposition)
        || word.allSatisfy { (0x30...0x3A).contains($0) || $0 == UInt8(Mark.period) }
    }
  }
}
