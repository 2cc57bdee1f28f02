/// Every file is UTF-8 with LF line ends, a final newline, no empty line and no byte order mark.
struct FileFormRule: ContentRule {
  static let name = "file-form"

  func complaints(about content: Content) -> [Complaint] {
    let seeds = content.seeds.flatMap { seed in SeedText.Part.allCases.compactMap { seed[$0] } }
    return (content.tables.map(\.file) + seeds).flatMap(complaints)
  }

  private func complaints(about file: ContentFile) -> [Complaint] {
    var complaints: [Complaint] = []
    guard let last = file.bytes.last else { return [complaint(file.path, 1, "the file is empty")] }
    if file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      complaints.append(complaint(file.path, 1, "the file begins with a byte order mark"))
    }
    let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if String(validating: line, as: UTF8.self) == nil {
        complaints.append(complaint(file.path, index + 1, "the line is not UTF-8"))
      }
      if line.contains(0x0D) {
        complaints.append(complaint(file.path, index + 1, "the line holds a carriage return"))
      }
      if line.contains(0) {
        complaints.append(complaint(file.path, index + 1, "the line holds a NUL byte"))
      }
      if line.isEmpty, index < lines.count - 1 {
        complaints.append(complaint(file.path, index + 1, "the line is empty"))
      }
    }
    if last != 0x0A {
      complaints.append(complaint(file.path, lines.count, "the final newline is missing"))
    }
    return complaints
  }
}
