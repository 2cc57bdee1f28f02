/// The path of a file, taken apart into what names the text and what names its language.
struct TaggedName {
  /// The path without the language and the extension: what a text and its translation have in common.
  let stem: String
  /// How far from the end of the name the tag ends; `nil` without a tag.
  let distance: Int?

  private static let extensions: Set<String> = [
    "txt", "text", "md", "markdown", "sentences", "sent", "snt", "lines", "segments",
  ]

  /// Reads a path below the folder.
  ///
  /// The tag is the last part of the name, between `.`, `-` and `_`, that is one of `tags`; a region
  /// after it at the end of the part before the extension (`fa-AF.txt`) belongs to it.
  init(_ path: String, tags: LanguageTags) {
    let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    var name = path[slash...]
    if let dot = name.lastIndex(of: "."),
      TaggedName.extensions.contains(name[name.index(after: dot)...].lowercased())
    {
      name = name[..<dot]
    }
    var distance: Int?
    var stop = name.endIndex
    while true {
      let dot = name[..<stop].lastIndex(where: TaggedName.isSeparator)
      let start = dot.map(name.index(after:)) ?? name.startIndex
      if tags.contains(name[start..<stop]) {
        var end = TaggedName.endOfRegion(name, after: stop) ?? stop
        distance = name[end...].utf8.count
        if dot == nil, end < name.endIndex { end = name.index(after: end) }
        name = Substring(name[..<(dot ?? name.startIndex)] + name[end...])
        break
      }
      guard let dot else { break }
      stop = dot
    }
    stem = String(path[..<slash] + name)
    self.distance = distance
  }

  private static func isSeparator(_ letter: Character) -> Bool {
    letter == "." || letter == "-" || letter == "_"
  }

  /// Where `-AF` or `_US` ends, if it follows and only an extension comes after it.
  private static func endOfRegion(
    _ name: Substring, after place: Substring.Index
  ) -> Substring.Index? {
    guard place < name.endIndex, name[place] != "." else { return nil }
    let start = name.index(after: place)
    let end = name[start...].firstIndex(where: isSeparator) ?? name.endIndex
    let region = name[start..<end]
    guard region.utf8.count == 2, region.utf8.allSatisfy({ (0x41...0x5A).contains($0) }),
      end == name.endIndex || name[end] == "."
    else { return nil }
    return end
  }
}
