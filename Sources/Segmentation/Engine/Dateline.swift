/// Tells datelines, such as "تهران - ایرنا:", with which agencies open a report.
///
/// Such a line is translated on its own. The Persian treebank of Seraji cuts all of its own (21 of 21), and no
/// gold text keeps one with its sentence. A dateline that ends in a dash (`KYIV (Reuters) -`) or that introduces
/// a quotation runs on into the sentence and is kept.
enum Dateline {
  /// The longest dateline, in scalars.
  private static let limit = 60
  /// The most words of the place, and of the agency.
  private static let mostWords = 4

  /// Whether a dateline stands between the start of a sentence and the colon that ends it.
  static func stands(in paragraph: Paragraph, from start: Int, to colon: Int) -> Bool {
    let next = paragraph.skipSpaces(from: colon + 1)
    guard next > colon + 1, next < paragraph.end, !Mark.isOpeningQuote(paragraph[next]),
      paragraph.holds(start..<colon, fewerThan: limit)
    else { return false }
    var sides = [0]
    var place = start
    while place < colon {
      let wordStart = place
      while place < colon, Mark.isPersian(paragraph[place]) { place = paragraph.next(place) }
      if place > wordStart {
        sides[sides.count - 1] += 1
      } else if Mark.isDash(paragraph[place]), place > start {
        sides.append(0)
        place = paragraph.next(place)
      }
      guard Mark.isSpace(paragraph[place]) || place == colon else { return false }
      place = min(colon, paragraph.skipSpaces(from: place))
    }
    return sides.count == 2 && sides.allSatisfy { (1...mostWords).contains($0) }
  }
}
