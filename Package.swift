// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Properties that return a span of a value's own storage need this feature.
let spans: [SwiftSetting] = strict + [.enableExperimentalFeature("Lifetimes")]

let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "dateline",
  products: [.executable(name: "dateline", targets: ["dateline"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    // Positions, spans and the relations between lists of spans; pure values.
    .target(name: "SpanAlgebra", swiftSettings: strict),

    // A corpus on disk: columns, lexicon, postings, layers; write, check, open, read.
    .target(name: "CorpusStore", dependencies: ["SpanAlgebra", system], swiftSettings: spans),

    // Files to documents: formats, encodings, datelines, stories, chrome.
    .target(
      name: "CorpusReading", dependencies: ["CLibXML2", "CorpusStore", "SpanAlgebra"],
      swiftSettings: strict),

    // libxml2 for Swift.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    // Text to layers: tokens, sentences, names, times, quotes.
    .target(
      name: "CorpusAnnotation", dependencies: ["CorpusStore", "SpanAlgebra"], swiftSettings: strict),

    // The text of a query to the spans it matches.
    .target(
      name: "CorpusQuery", dependencies: ["CorpusStore", "SpanAlgebra"], swiftSettings: strict),

    // Spans to rows: concordance, frequencies, timeline.
    .target(
      name: "CorpusAnalysis", dependencies: ["CorpusStore", "SpanAlgebra"], swiftSettings: strict),

    // The allocator's own calls for Swift.
    .systemLibrary(name: "CMalloc"),

    // The product without a terminal: commands, tables, sessions, replay, export.
    .target(
      name: "Workbench",
      dependencies: [
        "CMalloc", "CorpusAnalysis", "CorpusAnnotation", "CorpusQuery", "CorpusReading",
        "CorpusStore", "SpanAlgebra", crypto,
      ],
      swiftSettings: strict),

    // libedit for Swift.
    .systemLibrary(name: "CEditline", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),

    // The terminal, the arguments, the exit status.
    .executableTarget(
      name: "dateline", dependencies: ["CEditline", "Workbench", arguments], swiftSettings: strict,
      // A program without the Swift libraries to load starts in half the time.
      linkerSettings: [
        .unsafeFlags(
          [
            "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims",
            "-l_FoundationCollections", "-lstdc++",
          ], .when(configuration: .release))
      ]),

    // Speed as ratios.
    .executableTarget(
      name: "dateline-bench",
      dependencies: [
        "CorpusAnalysis", "CorpusAnnotation", "CorpusQuery", "CorpusReading", "CorpusStore",
        "SpanAlgebra", "Workbench", arguments,
      ],
      swiftSettings: strict),

    .testTarget(
      name: "SpanAlgebraTests", dependencies: ["SpanAlgebra", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CorpusStoreTests", dependencies: ["CorpusStore", "SpanAlgebra", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CorpusReadingTests",
      dependencies: ["CorpusReading", "CorpusStore", "SpanAlgebra", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CorpusAnnotationTests",
      dependencies: ["CorpusAnnotation", "CorpusStore", "SpanAlgebra", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CorpusQueryTests",
      dependencies: ["CorpusQuery", "CorpusStore", "SpanAlgebra", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CorpusAnalysisTests",
      dependencies: ["CorpusAnalysis", "CorpusStore", "SpanAlgebra", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "CorpusAnalysis", "CorpusAnnotation", "CorpusQuery", "CorpusReading", "CorpusStore",
        "SpanAlgebra", "TestSupport", "Workbench",
      ],
      swiftSettings: strict),
    // The built program on a real pseudoterminal.
    .testTarget(
      name: "EndToEndTests", dependencies: ["CPseudoTerminal", "TestSupport", "dateline"],
      swiftSettings: strict),
    // The house itself: imports, file lengths, the map in the README.
    .testTarget(name: "ArchitectureTests", dependencies: ["Workbench"], swiftSettings: strict),

    // A seeded random source, small corpora, plain twins of the fast functions.
    .target(
      name: "TestSupport", dependencies: ["CorpusStore", "SpanAlgebra"], path: "Tests/TestSupport",
      swiftSettings: strict),
    // A pseudoterminal for the end-to-end tests.
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
  ]
)

// Hostile input, made by libFuzzer, which brings its own `main`; the pages of CorpusReading and
// CorpusStore say how it is run.
if Context.environment["DATELINE_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["CorpusQuery", "CorpusReading", "CorpusStore", "SpanAlgebra"],
      path: "Tests/Fuzzing", swiftSettings: strict))
  // Beside another sanitizer the compiler leaves out what tells libFuzzer where an input went.
  let coverage = "-sanitize-coverage=edge,indirect-calls,trace-cmp,inline-8bit-counters,pc-table"
  let rooms = ["CorpusQuery", "CorpusReading", "CorpusStore"]
  for target in package.targets where rooms.contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags([coverage]))
  }
}
