/// There are seed texts, and each folder has all its files.
struct SeedFilesRule: ContentRule {
  static let name = "seed-files"

  func complaints(about content: Content) -> [Complaint] {
    if content.seeds.isEmpty {
      return [complaint(content.seedFolder, 1, "there is no seed text")]
    }
    return content.seeds.flatMap { seed in
      SeedText.Part.allCases.filter { seed[$0] == nil }.map { part in
        complaint("\(seed.path)/\(part.rawValue)", 1, "the file is missing")
      }
    }
  }
}
