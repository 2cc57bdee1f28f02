import GRDB
import Similarity

/// Finds the keys of a termbase that differ from a query's in a few letters.
///
/// Method: Li, Deng, Wang and Feng 2011, "Pass-Join: a partition-based method for similarity joins". A key is
/// parted into one piece more than edits are allowed, so that one piece at least stays whole, at most a few
/// places from where it was. Indexes of the store hold each piece with the key's length; the query's
/// substrings are looked for there. About a hundred probes at worst, whatever the number of keys.
struct NearKeys {
  /// A key and what it takes to turn the query's into it.
  struct Match: Hashable {
    let key: String
    let letters: [UInt32]
    let distance: Int
  }

  /// The fewest letters of a query: a shorter one is near to too many others.
  static let shortest = 4
  /// The most letters of a key that is compared.
  static let longest = 200

  private let database: Database
  private let language: String

  init(_ database: Database, language: String) {
    self.database = database
    self.language = language
  }

  /// How many letters may differ from a key of so many letters.
  static func limit(forLength length: Int) -> Int { pieces(forLength: length) - 1 }

  private static func pieces(forLength length: Int) -> Int { min(4, max(2, length / 4 + 1)) }

  /// The keys near to `query`, the key itself left out, in no order.
  func keys(near query: [UInt32]) throws -> [Match] {
    guard (Self.shortest...Self.longest).contains(query.count) else { return [] }
    var found: [Match] = []
    var seen: Set<String> = []
    for length in max(1, query.count - Self.mostEdits)...(query.count + Self.mostEdits) {
      let limit = Self.limit(forLength: length)
      guard abs(length - query.count) <= limit else { continue }
      for piece in 0...limit {
        for key in try keys(ofLength: length, piece: piece, of: limit, in: query)
        where seen.insert(key).inserted {
          let letters = key.unicodeScalars.map(\.value)
          if let distance = EditDistance.between(query, letters, limit: limit), distance > 0 {
            found.append(Match(key: key, letters: letters, distance: distance))
          }
        }
      }
    }
    return found
  }

  /// The keys of a length that share a piece with the query, near enough to its place.
  private func keys(
    ofLength length: Int, piece: Int, of limit: Int, in query: [UInt32]
  ) throws -> [String] {
    let start = length * piece / (limit + 1)
    let count = length * (piece + 1) / (limit + 1) - start
    let shift = query.count - length
    // Edits before the piece and edits after it (section 4.2: multi-match-aware selection).
    let first = max(0, start - piece, start + shift - (limit - piece))
    let last = min(query.count - count, start + piece, start + shift + (limit - piece))
    guard first <= last else { return [] }
    let statement = try database.cachedStatement(sql: Self.queries[piece])
    var keys: [String] = []
    for place in first...last {
      let letters = String(letters: query[place..<(place + count)])
      keys += try String.fetchAll(statement, arguments: [language, length, letters])
    }
    return keys
  }

  private static let mostEdits = 3

  /// One query a piece, in the very expressions of the store's indexes.
  private static let queries: [String] = {
    let parts = "min(4, max(2, length(key) / 4 + 1))"
    let pieces = [
      "substr(key, 1, length(key) / \(parts)) = ?",
      """
      substr(key, length(key) / \(parts) + 1,
        length(key) * 2 / \(parts) - length(key) / \(parts)) = ?
      """,
      """
      substr(key, length(key) * 2 / \(parts) + 1,
        length(key) * 3 / \(parts) - length(key) * 2 / \(parts)) = ? AND length(key) >= 8
      """,
      "substr(key, length(key) * 3 / \(parts) + 1) = ? AND length(key) >= 12",
    ]
    return pieces.map {
      "SELECT key FROM term WHERE language = ? AND length(key) = ? AND \($0)"
    }
  }()
}
