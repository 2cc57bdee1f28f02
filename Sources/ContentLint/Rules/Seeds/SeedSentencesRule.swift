/// The gold sentences are exact slices of their text, in order, and leave out nothing but white space.
struct SeedSentencesRule: ContentRule {
  static let name = "seed-sentences"

  func complaints(about content: Content) -> [Complaint] {
    content.seeds.flatMap { seed in
      complaints(seed[.sourceSentences], of: seed[.source])
        + complaints(seed[.translationSentences], of: seed[.translation])
    }
  }

  private func complaints(_ sentences: ContentFile?, of text: ContentFile?) -> [Complaint] {
    guard let sentences, let text else { return [] }
    var rest = text.text.unicodeScalars[...]
    var number = 0
    for line in sentences.lines {
      number += 1
      rest = rest.drop(while: \.properties.isWhitespace)
      let sentence = Substring(line).unicodeScalars
      guard !sentence.isEmpty, rest.starts(with: sentence) else {
        let wanted = String(rest.prefix(40))
        let message =
          "“\(String(sentence.prefix(40)))…” is not what comes next in the text, “\(wanted)…”"
        return [complaint(sentences.path, number, message)]
      }
      if sentence.last?.properties.isWhitespace == true {
        return [complaint(sentences.path, number, "the sentence ends with a blank")]
      }
      rest = rest.dropFirst(sentence.count)
    }
    rest = rest.drop(while: \.properties.isWhitespace)
    guard !rest.isEmpty else { return [] }
    let message = "the sentences end before “\(String(rest.prefix(40)))…”"
    return [complaint(sentences.path, max(number, 1), message)]
  }
}
