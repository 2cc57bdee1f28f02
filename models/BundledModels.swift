/// The models that come with Vazhe, made by `make model` from the glossaries; the build copies them beside
/// the binary.
package enum BundledModels {
  /// The name of the folder that the build makes.
  package static let folder = "Vazhe_BundledModels.resources"
}
