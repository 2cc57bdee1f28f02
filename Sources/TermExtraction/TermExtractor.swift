import EnglishText
import Model
import PersianText
import TermRecognition

/// Proposes term pairs from aligned text.
///
/// In the order that measurements found best: what the termbase knows, confirmed or contradicted by the
/// text; then names by transliteration, glued tokens split; then names that are translated word by word.
/// Linear in the number of pairs; of one pair the time grows with the product of its lengths, so pairs
/// longer than ``longestSegment`` are searched for known terms only.
package struct TermExtractor: Sendable {
  /// The most words that either side of a pair may have for unknown names to be looked for.
  package static let longestSegment = 400

  private let recognizer: TermRecognizer
  private let phrases: PhrasePairing

  /// Makes an extractor.
  ///
  /// - Parameters:
  ///   - index: The termbase's terms.
  ///   - translations: What single words mean.
  package init(index: TermIndex, translations: WordTranslations) {
    recognizer = TermRecognizer(index: index)
    phrases = PhrasePairing(translations: translations)
  }

  /// The proposals of aligned text, the surest first.
  package func proposals(from pairs: [SegmentPair]) -> [ProposedTerm] {
    let segments = pairs.map { AlignedSegment($0) }
    let capitals = Self.capitalsInside(segments)
    var ledger = ProposalLedger()
    for segment in segments {
      let known = knownTerms(of: segment, &ledger)
      unknownNames(of: segment, besides: known, capitals: capitals, &ledger)
    }
    return ledger.proposals()
  }

  /// A pair of segments with its English tokens.
  private struct AlignedSegment {
    let pair: SegmentPair
    let tokens: [EnglishToken]

    init(_ pair: SegmentPair) {
      self.pair = pair
      tokens = EnglishTokens.tokens(of: pair.target)
    }
  }

  /// What the known terms of a segment take up on either side, in UTF-8 bytes.
  private struct Known {
    var anchors: [PhrasePairing.Anchor] = []
    var persian: [Range<Int>] { anchors.map(\.persian) }
    var english: [Range<Int>] { anchors.flatMap(\.english) }
  }

  /// The words that have a capital elsewhere than at the start of a sentence.
  private static func capitalsInside(_ segments: [AlignedSegment]) -> Set<String> {
    var words: Set<String> = []
    for segment in segments {
      for (place, token) in segment.tokens.enumerated()
      where token.kind == .word && token.isCapitalised && place > 0
        && segment.tokens[place - 1].kind == .word
      {
        words.insert(token.text)
      }
    }
    return words
  }

  // MARK: Known terms

  private func knownTerms(of segment: AlignedSegment, _ ledger: inout ProposalLedger) -> Known {
    var known = Known()
    let bytes = Array(segment.pair.target.utf8)
    for match in recognizer.matches(in: segment.pair.source) {
      for entry in match.entries {
        let concept = recognizer.index.concepts[entry.concept]
        guard let hit = hit(of: concept, in: segment) else { continue }
        known.anchors.append(.init(persian: match.range, english: hit.places))
        let surface = String(decoding: bytes[hit.places[0]], as: UTF8.self)
        let isInflected = EnglishFolding.key(surface) != EnglishFolding.key(hit.rendering.text)
        ledger.note(
          .init(
            persian: concept.persian[entry.term].text,
            english: isInflected ? hit.rendering.text : surface, kind: concept.kind,
            score: 0.9 * match.confidence, standing: .confirmed, segment: segment.pair.source))
        break
      }
    }
    return known
  }

  private func hit(
    of concept: Concept, in segment: AlignedSegment
  ) -> (rendering: Term, places: [Range<Int>])? {
    for rendering in concept.english {
      let places = RenderingFinder.places(of: rendering.text, in: segment.tokens)
      if !places.isEmpty { return (rendering, places) }
    }
    return nil
  }

  // MARK: Unknown names

  private func unknownNames(
    of segment: AlignedSegment, besides known: Known, capitals: Set<String>,
    _ ledger: inout ProposalLedger
  ) {
    guard segment.tokens.count <= Self.longestSegment else { return }
    let words = PersianWords(segment.pair.source, index: recognizer.index)
    guard words.tokenCount <= Self.longestSegment else { return }
    let names = EnglishName.names(in: segment.tokens, text: segment.pair.target)
      .filter { name in !known.english.contains { $0.contains(name.range(in: segment.tokens)) } }
    guard !names.isEmpty else { return }
    let short = words.spans(longest: NamePairing.longest)
      .filter { span in !known.persian.contains { $0.contains(span.range) } }
    var pairs = NamePairing.pairs(short, names, mayBeOrdinary: capitals)
      .filter { !isOrdinaryWord($0) && !isKnownInParts($0, known) }
    let translated = phrases.pairs(
      words.spans(longest: PhrasePairing.longest).filter { span in
        !known.persian.contains { $0.contains(span.range) }
      }, names, anchors: known.anchors
    ).filter { !isKnownWithTitle($0, known) }
    // A translated name that takes in a transliterated one is the longer and better reading.
    pairs.removeAll { pair in
      translated.contains {
        $0.english.tokens.contains(pair.english.tokens) && $0.english.tokens != pair.english.tokens
      }
    }
    pairs += translated.filter { item in
      !pairs.contains {
        $0.english.tokens.overlaps(item.english.tokens)
          || $0.persian.range.overlaps(item.persian.range)
      }
    }
    for pair in pairs { note(pair, of: segment, &ledger) }
  }

  /// Whether a pair is one ordinary word with its translation, which a heading gave a capital: کانال.
  private func isOrdinaryWord(_ pair: NamePairing.Pair) -> Bool {
    pair.persian.isOrdinary && pair.persian.words.count == 1 && pair.english.content.count == 1
      && phrases.translations.areTranslations(
        pair.persian.words[0], pair.english.content[0].text)
  }

  /// Whether every word of a pair belongs to a known name.
  private func isKnownInParts(_ pair: NamePairing.Pair, _ known: Known) -> Bool {
    pair.english.content.allSatisfy { token in
      known.english.contains { $0.contains(token.range.lowerBound) }
    }
  }

  /// Whether a pair is nothing but a known name with a title before it.
  private func isKnownWithTitle(_ pair: NamePairing.Pair, _ known: Known) -> Bool {
    pair.english.content.contains { KindGuess.offices.contains($0.text) }
      && pair.english.content.allSatisfy { token in
        KindGuess.titles.contains(token.text)
          || known.english.contains { $0.contains(token.range.lowerBound) }
      }
  }

  private func note(
    _ pair: NamePairing.Pair, of segment: AlignedSegment, _ ledger: inout ProposalLedger
  ) {
    let concepts = recognizer.index.concepts(writtenAs: pair.persian.text)
      .map { recognizer.index.concepts[$0] }
    let key = EnglishFolding.key(pair.english.text)
    // The termbase may have a term that the text writes as no more than a part of a word: گیلانی.
    let isConfirmed = concepts.flatMap(\.english).contains { EnglishFolding.key($0.text) == key }
    let standing: ProposedTerm.Standing =
      concepts.isEmpty ? .new : isConfirmed ? .confirmed : .conflict
    ledger.note(
      .init(
        persian: pair.persian.text, english: pair.english.text,
        kind: KindGuess.kind(
          of: pair.english,
          before: segment.tokens[..<pair.english.tokens.lowerBound].filter { $0.kind == .word }
            .suffix(1)),
        score: pair.score * (segment.pair.score ?? 1), standing: standing,
        segment: segment.pair.source))
  }
}

extension EnglishName {
  /// Its place, in UTF-8 bytes, given the tokens of its segment.
  fileprivate func range(in tokens: [EnglishToken]) -> Range<Int> {
    tokens[self.tokens.lowerBound].range
      .lowerBound..<tokens[self.tokens.upperBound - 1].range.upperBound
  }
}

extension Range<Int> {
  /// Whether another range lies within this one.
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
