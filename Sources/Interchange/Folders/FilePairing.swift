/// Which of the files of two folders are a text and its translation, by their names.
package struct FilePairing: Sendable {
  /// A text and its translation.
  package struct Pair: Hashable, Sendable {
    /// The path of the text, as seen from its folder.
    package let source: String
    /// The path of the translation, as seen from its folder.
    package let target: String
    /// What both names have in common, with the folders below the one that was given.
    package let stem: String
    /// How alike the names are, from 0 to 1, where they were paired for that alone.
    package let similarity: Double?
  }

  /// Files of one side that the same partner would fit.
  package struct Ambiguity: Hashable, Sendable {
    /// The files.
    package let files: [String]
    /// Whether they are source texts.
    package let isSource: Bool
  }

  /// The pairs, in the order of their stems.
  package private(set) var pairs: [Pair] = []
  /// The source texts without a partner.
  package private(set) var unpairedSources: [String] = []
  /// The translations without a partner.
  package private(set) var unpairedTargets: [String] = []
  /// Files of which nobody can say which is meant.
  package private(set) var ambiguities: [Ambiguity] = []

  /// Pairs the files of two folders.
  ///
  /// Files of the same path are a pair; then those whose paths are the same without their languages and
  /// the extension of text files.
  ///
  /// - Parameters:
  ///   - sources: The paths in the folder of the source texts, in order.
  ///   - targets: The same of the translations.
  ///   - tags: How names tell the languages.
  package init(
    sources: [String], targets: [String], tags: (source: LanguageTags, target: LanguageTags)
  ) {
    let same = Set(sources).intersection(targets)
    for path in sources where same.contains(path) {
      let stem = TaggedName(path, tags: tags.source).stem
      pairs.append(Pair(source: path, target: path, stem: stem, similarity: nil))
    }
    pairByStem(
      sources.filter { !same.contains($0) }.map { ($0, TaggedName($0, tags: tags.source).stem) },
      targets.filter { !same.contains($0) }.map { ($0, TaggedName($0, tags: tags.target).stem) },
      tags)
  }

  /// Pairs the files of one folder that holds both sides.
  ///
  /// - Parameters:
  ///   - files: The paths in the folder, in order.
  ///   - tags: How names tell the languages.
  package init(files: [String], tags: (source: LanguageTags, target: LanguageTags)) {
    var sources: [(String, String)] = []
    var targets: [(String, String)] = []
    for path in files {
      let source = TaggedName(path, tags: tags.source)
      let target = TaggedName(path, tags: tags.target)
      // The tag that comes last counts: `english-news.fa.txt` is Persian.
      switch (source.distance, target.distance) {
      case (nil, nil): unpairedSources.append(path)
      case (let left?, let right?) where left > right: targets.append((path, target.stem))
      case (nil, _?): targets.append((path, target.stem))
      default: sources.append((path, source.stem))
      }
    }
    pairByStem(sources, targets, tags)
  }

  private mutating func pairByStem(
    _ sources: [(path: String, stem: String)], _ targets: [(path: String, stem: String)],
    _ tags: (source: LanguageTags, target: LanguageTags)
  ) {
    let left = Dictionary(grouping: sources, by: \.stem)
    let right = Dictionary(grouping: targets, by: \.stem)
    for (stem, files) in left {
      let partners = right[stem] ?? []
      if files.count == 1, partners.count == 1 {
        pairs.append(
          Pair(
            source: files[0].path, target: partners[0].path, stem: Self.named(stem, tags),
            similarity: nil))
      } else if partners.isEmpty {
        unpairedSources += files.map(\.path)
      } else {
        if files.count > 1 { ambiguities.append(.init(files: files.map(\.path), isSource: true)) }
        if partners.count > 1 {
          ambiguities.append(.init(files: partners.map(\.path), isSource: false))
        }
      }
    }
    unpairedTargets += targets.filter { left[$0.stem] == nil }.map(\.path)
    sort()
  }

  /// The stem; of files that are named by their languages alone, the languages.
  private static func named(
    _ stem: String, _ tags: (source: LanguageTags, target: LanguageTags)
  ) -> String {
    stem.isEmpty || stem.hasSuffix("/") ? stem + tags.source.main + "-" + tags.target.main : stem
  }

  private mutating func sort() {
    pairs.sort { $0.stem.utf8.lexicographicallyPrecedes($1.stem.utf8) }
    unpairedSources.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    unpairedTargets.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    ambiguities.sort { ($0.files.first ?? "") < ($1.files.first ?? "") }
  }

  // MARK: Similar names

  /// Pairs what is left by the likeness of the names, the most alike first, each file once.
  ///
  /// Numbers in the names have to be the same: `news-01` and `news-02` are alike and no pair. Does
  /// nothing to more than 2,000 files on a side.
  ///
  /// - Parameters:
  ///   - minimum: The least likeness, from 0 to 1: one less the edit distance by the longer stem.
  ///   - tags: How names tell the languages.
  package mutating func pairSimilar(
    minimum: Double, tags: (source: LanguageTags, target: LanguageTags)
  ) {
    guard max(unpairedSources.count, unpairedTargets.count) <= 2_000 else { return }
    let left = unpairedSources.map { NameLikeness(TaggedName($0, tags: tags.source).stem) }
    let right = unpairedTargets.map { NameLikeness(TaggedName($0, tags: tags.target).stem) }
    var candidates: [(likeness: Double, source: Int, target: Int)] = []
    for (source, name) in left.enumerated() {
      for (target, other) in right.enumerated() {
        if let likeness = name.likeness(to: other, minimum: minimum) {
          candidates.append((likeness, source, target))
        }
      }
    }
    candidates.sort { ($1.likeness, $0.source, $0.target) < ($0.likeness, $1.source, $1.target) }
    var sources = Set<Int>()
    var targets = Set<Int>()
    for (likeness, source, target) in candidates
    where !sources.contains(source) && !targets.contains(target) {
      sources.insert(source)
      targets.insert(target)
      let path = unpairedSources[source]
      pairs.append(
        Pair(
          source: path, target: unpairedTargets[target],
          stem: Self.named(TaggedName(path, tags: tags.source).stem, tags), similarity: likeness))
    }
    unpairedSources = unpairedSources.indices.filter { !sources.contains($0) }.map {
      unpairedSources[$0]
    }
    unpairedTargets = unpairedTargets.indices.filter { !targets.contains($0) }.map {
      unpairedTargets[$0]
    }
    sort()
  }
}
