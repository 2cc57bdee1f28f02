/// One seed text: a folder with a source text, its translation and their annotation.
package struct SeedText: Sendable {
  /// The files that a folder has, by name.
  package enum Part: String, CaseIterable, Hashable, Sendable {
    case source = "source.txt"
    case translation = "translation.txt"
    case sourceSentences = "source.sentences"
    case translationSentences = "translation.sentences"
    case beads
    case terms = "terms.tsv"
  }

  /// The path of the folder.
  let path: String
  /// The files that are there.
  let files: [Part: ContentFile]

  /// The file of a part; `nil` where it is missing, of which ``SeedFilesRule`` complains.
  subscript(_ part: Part) -> ContentFile? { files[part] }
}
