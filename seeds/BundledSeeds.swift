/// The seed texts that come with Vazhe, for the demo and for tests.
package enum BundledSeeds {
  /// The name of the folder that the build makes.
  package static let folder = "Vazhe_BundledSeeds.resources"
}
