import EnglishText
import Model
import PersianText

/// Adds up what single pairs of segments say into proposals.
struct ProposalLedger {
  /// One sighting of a pair of terms.
  struct Sighting {
    var persian: String
    var english: String
    var kind: TermKind
    var score: Double
    var standing: ProposedTerm.Standing
    var segment: String
  }

  private struct Key: Hashable {
    var persian: String
    var english: String
  }

  private struct Entry {
    var spellings: [String: Int] = [:]
    var renderings: [String: Int] = [:]
    var kinds: [TermKind: Int] = [:]
    var doubt = 1.0
    var count = 0
    var example = ""
    var standing = ProposedTerm.Standing.new
  }

  private var entries: [Key: Entry] = [:]
  private var order: [Key] = []

  /// Notes a sighting.
  mutating func note(_ sighting: Sighting) {
    let key = Key(
      persian: Folding.key(sighting.persian), english: EnglishFolding.key(sighting.english))
    if entries[key] == nil { order.append(key) }
    var entry = entries[key] ?? Entry()
    entry.spellings[sighting.persian, default: 0] += 1
    entry.renderings[sighting.english, default: 0] += 1
    entry.kinds[sighting.kind, default: 0] += 1
    // Sightings are not independent: each further one takes away half of the doubt that it could.
    entry.doubt *= entry.count == 0 ? 1 - sighting.score : 1 - sighting.score / 2
    entry.count += 1
    if entry.example.isEmpty { entry.example = sighting.segment }
    entry.standing = sighting.standing
    entries[key] = entry
  }

  /// The proposals, the surest first.
  ///
  /// Of the renderings that one Persian term got by guessing, those are dropped that were seen less than
  /// a third as often as the best, or are much less sure.
  func proposals() -> [ProposedTerm] {
    let all = order.compactMap { key -> (key: Key, term: ProposedTerm)? in
      guard let entry = entries[key] else { return nil }
      return (
        key,
        ProposedTerm(
          persian: mostFrequent(entry.spellings) ?? key.persian,
          english: mostFrequent(entry.renderings) ?? key.english,
          kind: mostFrequent(entry.kinds) ?? .term, score: 1 - entry.doubt, count: entry.count,
          example: entry.example, standing: entry.standing)
      )
    }
    var best: [String: ProposedTerm] = [:]
    for item in all {
      let rival = best[item.key.persian]
      if rival.map({ weight($0) < weight(item.term) }) ?? true {
        best[item.key.persian] = item.term
      }
    }
    return all.filter { item in
      guard item.term.standing == .new, let rival = best[item.key.persian] else { return true }
      return rival == item.term
        || (item.term.count * 3 >= rival.count && item.term.score >= rival.score - 0.2)
    }.map(\.term).enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element)
  }

  private func weight(_ term: ProposedTerm) -> Double { Double(term.count) * term.score }

  private func mostFrequent<T: Hashable>(_ counts: [T: Int]) -> T? {
    // Ties go to the one that comes first when written out, so that runs do not differ.
    counts.max { ($0.value, "\($1.key)") < ($1.value, "\($0.key)") }?.key
  }
}
