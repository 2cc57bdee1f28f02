import PersianText

/// Cues belong to a homograph of the glossaries and speak for one of its two readings.
///
/// A homograph is a Persian term whose column `homograph` tells another meaning. Its readings are
/// `name`, what the glossary says, and `word`, the other meaning.
struct HomographCuesRule: ContentRule {
  static let name = "homograph-cues"

  func complaints(about content: Content) -> [Complaint] {
    let homographs = Set(
      content.terms.filter { !$0.entry.homograph.isEmpty }.map(\.persianKey))
    var readings: [[String]: Int] = [:]
    var cueReadings: [[String]: String] = [:]
    return content.rows(.cues).flatMap { row -> [Complaint] in
      let (homograph, reading) = (row["homograph"], row["reading"])
      let key = Folding.key(homograph)
      var messages: [String] = []
      if !["name", "word"].contains(reading) {
        messages.append("“\(reading)” is no reading; use name or word")
      }
      if !homographs.contains(key) {
        messages.append("no row of a glossary has “\(homograph)” and its other meaning")
      }
      if let line = readings[[key, reading]] {
        messages.append("“\(homograph)” as a \(reading) stands already in line \(line)")
      } else {
        readings[[key, reading]] = row.line
      }
      var seen: Set<String> = []
      for cue in row["cues"].split(separator: " ") {
        let cueKey = Folding.key(String(cue))
        if !seen.insert(cueKey).inserted { messages.append("the cue “\(cue)” stands twice") }
        if let other = cueReadings[[key, cueKey]], other != reading {
          messages.append("the cue “\(cue)” speaks for both readings of “\(homograph)”")
        }
        cueReadings[[key, cueKey]] = reading
      }
      return messages.map { complaint(row, $0) }
    }
  }
}
