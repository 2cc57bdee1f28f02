// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is compiled alike.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny")
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

/// A module under Sources/, with the modules of ours that it may import.
///
/// `Scripts/check-architecture` reads these lines: an import that is not listed here fails the build.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one module, under Tests/.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

let package = Package(
  name: "Vazhe",
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    module("Model"),
    module("PersianText"),
    module("EnglishText"),
    module("Quantities", ["PersianText", "EnglishText"]),
    module("Similarity"),
    module("Segmentation", ["Model", "PersianText", "EnglishText"]),
    module("RuleSegmentation", ["Model"]),
    module("Transliteration", ["PersianText", "EnglishText", "Similarity"]),
    module(
      "Alignment",
      ["Model", "PersianText", "EnglishText", "Quantities", "Similarity", "Transliteration"]),
    module("Store", [grdb]),
    module(
      "Termbase",
      ["Model", "Store", "PersianText", "EnglishText", "Similarity", "Transliteration", grdb]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .yum(["libxml2-devel"]), .brew(["libxml2"])]),
    module("Interchange", ["Model", "PersianText", "Similarity", "CLibXML2"]),
    module("Report", ["Model"]),
    module("TermRecognition", ["Model", "PersianText", "EnglishText"]),
    module(
      "Consistency",
      [
        "Model", "PersianText", "EnglishText", "Quantities", "Similarity", "Transliteration",
        "TermRecognition",
      ]),
    module(
      "TermExtraction",
      ["Model", "PersianText", "EnglishText", "Transliteration", "TermRecognition"]),
    module(
      "Suggestion", ["Model", "PersianText", "Transliteration", "TermRecognition"]),
    .executableTarget(
      name: "vazhe",
      dependencies: [
        "Model", "PersianText", "EnglishText", "Segmentation", "RuleSegmentation",
        "Transliteration", "Alignment", "Store", "Termbase",
        "TermRecognition", "TermExtraction", "Suggestion", "Consistency", "Interchange",
        "Report", "BundledGlossaries", "BundledModels", "BundledSeeds",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    module("ContentLint", ["Model", "PersianText", "EnglishText", "Interchange"]),
    .executableTarget(
      name: "vazhe-lint",
      dependencies: [
        "ContentLint", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .target(
      name: "BundledGlossaries", path: "glossaries", sources: ["BundledGlossaries.swift"],
      resources: [
        .copy("calendar"), .copy("general"), .copy("harvested"), .copy("names"),
        .copy("organisations"),
        .copy("people"), .copy("places"), .copy("terms"), .copy("SOURCES.tsv"),
        .copy("homographs.tsv"),
      ], swiftSettings: settings),
    .target(
      name: "BundledModels", path: "models", sources: ["BundledModels.swift"],
      resources: [.copy("names.model")], swiftSettings: settings),
    .target(
      name: "BundledSeeds", path: "seeds", exclude: ["README.md"], sources: ["BundledSeeds.swift"],
      resources: [
        .copy("dari-herat-aid"), .copy("dari-kyiv-talks"), .copy("persian-caspian-trade"),
        .copy("persian-nuclear-talks"),
      ], swiftSettings: settings),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests("ModelTests", ["Model", "TestSupport"]),
    tests("StoreTests", ["Store", "TestSupport", grdb]),
    tests(
      "TermbaseTests",
      ["Model", "Store", "Termbase", "Transliteration", "NameFixture", "TestSupport", grdb]),
    tests("InterchangeTests", ["Model", "Interchange", "TestSupport"]),
    tests("ReportTests", ["Model", "Report"]),
    // Depends on the executable so that the binary, which these tests run, is built before them.
    tests("VazheTests", ["vazhe", "Store", "TestSupport", grdb]),
    tests("AlignmentTests", ["TestSupport", "Alignment", "Model", "PersianText", "EnglishText"]),
    tests("PersianTextTests", ["TestSupport", "PersianText"], resources: [.copy("Cases")]),
    tests("EnglishTextTests", ["TestSupport", "EnglishText"], resources: [.copy("Cases")]),
    tests("SimilarityTests", ["Similarity"]),
    .target(
      name: "NameFixture", dependencies: ["Transliteration"], path: "Tests/NameFixture",
      exclude: ["training.txt"], swiftSettings: settings),
    tests(
      "TransliterationTests", ["TestSupport", "NameFixture", "Transliteration", "PersianText"],
      resources: [.copy("Cases")]),
    tests("SegmentationTests", ["Model", "Segmentation"], resources: [.copy("Cases")]),
    tests(
      "RuleSegmentationTests",
      ["Model", "RuleSegmentation", "Segmentation", "Interchange", "TestSupport"]),
    tests("VazheLintTests", ["ContentLint"]),
    tests(
      "ConsistencyTests", ["Consistency", "Model", "PersianText", "EnglishText", "TermRecognition"]),
    .target(
      name: "GlossaryFixture",
      dependencies: ["Model", "PersianText", "EnglishText", "TermRecognition", "Interchange"],
      path: "Tests/GlossaryFixture", swiftSettings: settings),
    tests(
      "TermRecognitionTests",
      ["TestSupport", "Model", "PersianText", "EnglishText", "TermRecognition", "GlossaryFixture"],
      resources: [.copy("Cases")]),
    tests(
      "TermExtractionTests",
      [
        "Model", "PersianText", "EnglishText", "TermRecognition", "TermExtraction", "Interchange",
        "GlossaryFixture",
      ]),
    tests(
      "SuggestionTests",
      [
        "Model", "Segmentation", "Suggestion", "TermRecognition", "Transliteration",
        "GlossaryFixture", "NameFixture",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
