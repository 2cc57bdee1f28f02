/// The glossaries that come with Vazhe: plain TSV files, which the build copies beside the binary.
package enum BundledGlossaries {
  /// The name of the folder that the build makes.
  package static let folder = "Vazhe_BundledGlossaries.resources"
}
