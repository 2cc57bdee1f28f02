import ArgumentParser
import Foundation
import PersianText
import Transliteration

/// What Persian names are written by.
enum SchemeChoice: String, ExpressibleByArgument, CaseIterable {
  /// What the model learnt, and attested names.
  case learned
  case bgnPCGN = "bgn-pcgn"
  case un
  case alaLC = "ala-lc"
  case ijmes

  /// The scheme; `nil` for what the model learnt.
  var scheme: RomanisationScheme? { RomanisationScheme(rawValue: rawValue) }
}

/// Writes names by a scheme, with the vowels of attested names where there are any.
struct SchemeNames {
  let transliterator: Transliterator
  let romaniser: Romaniser

  /// The candidates for a Persian name.
  func candidates(for name: String, limit: Int) -> [Candidate] {
    let best = transliterator.candidates(for: name, limit: 1).first
    let english = best.flatMap { $0.isAttested ? $0.text : nil }
    return romaniser.romanisations(of: name, english: english, limit: limit).map {
      // What is not Persian stands as it came; a scheme's text is one in its composed form.
      Candidate(
        text: $0.text.precomposedStringWithCanonicalMapping, score: $0.score,
        isAttested: $0.isAttested)
    }
  }

  /// The name; throws for one that is not Persian.
  static func persian(_ name: String, line: Int, _ scheme: SchemeChoice) throws -> String {
    guard Script(of: name) == .foreign else { return name }
    throw Failure(
      "name \(line), “\(name.prefix(40))”, is not Persian, and --scheme \(scheme.rawValue) writes Persian names in Latin letters only; leave --scheme out to write it in Persian",
      code: Failure.rejected)
  }
}
