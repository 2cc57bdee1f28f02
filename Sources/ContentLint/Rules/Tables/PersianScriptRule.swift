/// Persian fields are written with Persian letters, and with nothing that cannot be seen.
///
/// A row is what a translator types or reads in print: Arabic ي and ك, Arabic digits, tatweel, vowel
/// marks and presentation forms are what folding is for. A zero-width non-joiner stands between two
/// letters. Latin letters make words of their own, as in `آژانس AP`.
struct PersianScriptRule: ContentRule {
  static let name = "persian-script"

  func complaints(about content: Content) -> [Complaint] {
    let pairs = content.tables.filter { $0.sort == .terms || $0.sort == .words }
    return pairs.flatMap { table in
      table.rows.flatMap { row in faults(of: row["fa"]).map { complaint(row, $0) } }
    }
      + content.rows(.cues).flatMap { row in
        (faults(of: row["homograph"]) + faults(of: row["cues"])).map { complaint(row, $0) }
      }
  }

  private func faults(of field: String) -> [String] {
    if field.isEmpty { return ["the Persian field is empty"] }
    let scalars = Array(field.unicodeScalars)
    var faults = scalars.indices.compactMap { fault(at: $0, in: scalars) }
    if !scalars.contains(where: Scalars.isPersian) {
      faults.append("has no Persian letter")
    }
    for word in field.split(separator: " ") {
      let letters = word.unicodeScalars
      if letters.contains(where: Scalars.isPersian), letters.contains(where: Scalars.isLatin) {
        faults.append("“\(word)” mixes Persian and Latin letters")
      }
    }
    return faults.map { "“\(field)”: \($0)" }
  }

  private func fault(at place: Int, in scalars: [Unicode.Scalar]) -> String? {
    let scalar = scalars[place]
    let name = Scalars.name(scalar)
    switch scalar.value {
    case 0x064A, 0x0649: return "Arabic \(scalar) (\(name)) instead of ی"
    case 0x0643: return "Arabic \(scalar) (\(name)) instead of ک"
    case 0x0660...0x0669: return "Arabic digit \(scalar) (\(name)) instead of a Persian one"
    case 0x0640: return "a tatweel (\(name))"
    case 0x064B...0x0653, 0x0656...0x065F, 0x0670: return "a vowel mark (\(name))"
    case 0xFB50...0xFDFF, 0xFE70...0xFEFC: return "a presentation form (\(name))"
    case 0x200C:
      let isBetween =
        place > 0 && place + 1 < scalars.count && Scalars.isPersian(scalars[place - 1])
        && Scalars.isPersian(scalars[place + 1])
      return isBetween ? nil : "a zero-width non-joiner that is not between two letters"
    default: return Scalars.isInvisible(scalar) ? "an invisible \(name)" : nil
    }
  }
}
