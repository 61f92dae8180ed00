// swift-tools-version: 6.2
import PackageDescription

// `make setup` puts libduckdb and its header here, or links an installed one (`DUCKDB_HOME`).
let duckDBFolder = Context.packageDirectory + "/.deps/duckdb"

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

// What tests run most is optimised in debug builds too: they make, read and build hundreds of leagues.
let quickSettings = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let linkDuckDB: [LinkerSetting] = [
    // The program that is installed has the library beside it.
    .unsafeFlags(["-L", duckDBFolder] + ["$ORIGIN", duckDBFolder].flatMap { ["-Xlinker", "-rpath", "-Xlinker", $0] })
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")

let package = Package(
    name: "baller",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "baller", targets: ["baller"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(
            url: "https://github.com/apple/swift-configuration",
            from: "1.4.0",
            traits: [.defaults, "YAML"]
        ),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.34.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Sources, from the bottom of the house to the top.
        .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),
        .systemLibrary(name: "CDuckDB"),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "BallerCore", swiftSettings: quickSettings),
        .target(name: "BallerFiles", dependencies: ["BallerCore", "CZlib", crypto], swiftSettings: settings),
        .target(name: "BallerPages", dependencies: ["BallerCore"], swiftSettings: settings),
        .target(name: "BallerPictures", dependencies: ["CCairo", "CZlib"], swiftSettings: settings),
        .target(
            name: "BallerSQL",
            dependencies: ["BallerCore"],
            path: "warehouse",
            exclude: ["README.md"],
            sources: ["Catalog"],
            resources: [
                .copy("build"), .copy("checks"), .copy("columns.csv"), .copy("macros"), .copy("models"), .copy("pages"),
                .copy("queries"), .copy("reference"), .copy("sources"),
            ],
            swiftSettings: quickSettings
        ),
        .target(
            name: "BallerDuckDB",
            dependencies: ["BallerCore", "CDuckDB"],
            swiftSettings: quickSettings,
            linkerSettings: linkDuckDB
        ),
        .target(name: "BallerArtifact", dependencies: ["BallerCore", "BallerFiles"], swiftSettings: settings),
        .target(
            name: "BallerFetch",
            dependencies: ["BallerCore", "BallerFiles", "BallerPages", asyncHTTPClient, crypto, nioCore, nioHTTP1],
            swiftSettings: settings
        ),
        .target(
            name: "BallerParse",
            dependencies: ["BallerCore", "BallerPages", "CLibXML2", crypto],
            swiftSettings: quickSettings
        ),
        .target(
            name: "BallerHarvest",
            dependencies: ["BallerCore", "BallerFetch", "BallerFiles", "BallerPages", "BallerParse", crypto],
            swiftSettings: settings
        ),
        .target(name: "BallerSample", dependencies: ["BallerCore"], swiftSettings: quickSettings),
        .target(
            name: "BallerETL",
            dependencies: ["BallerArtifact", "BallerCore", "BallerDuckDB", "BallerFiles", "BallerSQL", crypto],
            swiftSettings: quickSettings
        ),
        .target(
            name: "BallerExport",
            dependencies: ["BallerArtifact", "BallerCore", "BallerDuckDB", "BallerFiles", "BallerSQL", "CSQLite"],
            swiftSettings: settings
        ),
        .target(
            name: "BallerServing",
            dependencies: [
                "BallerArtifact", "BallerCore", "BallerDuckDB", "BallerSQL", logging, serviceLifecycle,
            ],
            swiftSettings: quickSettings
        ),
        .target(
            name: "BallerUsers",
            dependencies: ["BallerCore", "CSodium", grdb],
            swiftSettings: settings
        ),
        .target(
            name: "BallerWeb",
            dependencies: [
                "BallerArtifact", "BallerCore", "BallerFiles", "BallerOperations", "BallerPictures", "BallerServing",
                "BallerSQL", "BallerUsers", crypto, httpTypes, hummingbird, hummingbirdCore, logging, mustache, nioCore,
                nioHTTPTypes,
                serviceLifecycle,
            ],
            resources: [.copy("Templates"), .copy("Static")],
            swiftSettings: quickSettings
        ),
        .target(
            name: "BallerOperations",
            dependencies: ["BallerCore", "BallerFiles", grdb],
            swiftSettings: settings
        ),
        .target(
            name: "BallerCommands",
            dependencies: [
                "BallerArtifact", "BallerCore", "BallerDuckDB", "BallerETL", "BallerExport", "BallerFetch",
                "BallerFiles",
                "BallerHarvest", "BallerOperations", "BallerPages", "BallerParse", "BallerPictures", "BallerSample",
                "BallerServing",
                "BallerSQL", "BallerUsers", "BallerWeb", argumentParser,
                asyncHTTPClient,
                configuration, crypto, logging, nioCore, nioHTTP1, serviceLifecycle, systemPackage,
                unixSignals, yams,
            ],
            swiftSettings: settings
        ),
        // Runs before the libraries of the program are initialised; only the program links it.
        .target(name: "CEarlySignals"),
        .executableTarget(name: "baller", dependencies: ["BallerCommands", "CEarlySignals"], swiftSettings: settings),

        // Peers and probes of the benchmarks.
        .executableTarget(
            name: "ParseProbe",
            dependencies: ["BallerParse"],
            path: "Benchmarks/ParseProbe",
            swiftSettings: settings
        ),
        .executableTarget(
            name: "WrapperOverhead",
            dependencies: ["BallerDuckDB", "CDuckDB"],
            path: "Benchmarks/WrapperOverhead",
            swiftSettings: settings,
            linkerSettings: linkDuckDB
        ),
        .executableTarget(
            name: "StaticPeer",
            dependencies: [hummingbird],
            path: "Benchmarks/StaticPeer",
            swiftSettings: settings
        ),

        // Tests mirror the sources.
        .target(
            name: "BallerTestSupport",
            dependencies: ["BallerArtifact", "BallerCore", "BallerDuckDB", "BallerFiles"],
            path: "Tests/BallerTestSupport",
            swiftSettings: settings
        ),
        // A store of made-up leagues for the tests of serving and of the web.
        .target(
            name: "BallerSampleStore",
            dependencies: [
                "BallerArtifact", "BallerETL", "BallerSample", "BallerServing", "BallerSQL", logging,
            ],
            path: "Tests/BallerSampleStore",
            swiftSettings: settings
        ),
        // A site on loopback that plays pages and faults.
        .target(
            name: "BallerReplay",
            dependencies: ["BallerFetch", "BallerTestSupport", nioCore, nioHTTP1, nioPosix],
            path: "Tests/BallerReplay",
            swiftSettings: settings
        ),
        .testTarget(name: "BallerCoreTests", dependencies: ["BallerCore"], swiftSettings: settings),
        .testTarget(
            name: "BallerFilesTests",
            dependencies: ["BallerFiles", "BallerTestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "BallerPagesTests",
            dependencies: ["BallerCore", "BallerPages", "BallerTestSupport"],
            swiftSettings: settings
        ),
        .testTarget(name: "BallerPicturesTests", dependencies: ["BallerPictures"], swiftSettings: settings),
        .testTarget(
            name: "BallerSQLTests",
            dependencies: ["BallerDuckDB", "BallerSQL", "BallerTestSupport"],
            exclude: ["Fixtures/SQL"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "BallerDuckDBTests",
            dependencies: ["BallerDuckDB", "BallerTestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "BallerArtifactTests",
            dependencies: ["BallerArtifact", "BallerFiles", "BallerTestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "BallerFetchTests",
            dependencies: [
                "BallerCore", "BallerFetch", "BallerFiles", "BallerPages", "BallerReplay", "BallerTestSupport",
                "FetchProbe", crypto,
                nioCore,
                nioHTTP1,
                nioPosix,
            ],
            swiftSettings: settings
        ),
        // A process of its own, to be started several times, or killed, by the tests of fetching.
        .executableTarget(
            name: "FetchProbe",
            dependencies: ["BallerCore", "BallerFetch"],
            path: "Tests/FetchProbe",
            swiftSettings: settings
        ),
        .testTarget(
            name: "BallerParseTests",
            dependencies: ["BallerPages", "BallerParse", "BallerTestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "BallerHarvestTests",
            dependencies: ["BallerFiles", "BallerHarvest", "BallerTestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "BallerSampleTests",
            dependencies: ["BallerSample", "BallerTestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "BallerETLTests",
            dependencies: [
                "BallerArtifact", "BallerCore", "BallerDuckDB", "BallerETL", "BallerSample", "BallerSQL",
                "BallerTestSupport",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "BallerExportTests",
            dependencies: [
                "BallerArtifact", "BallerCore", "BallerDuckDB", "BallerETL", "BallerExport", "BallerFiles",
                "BallerSample", "BallerSQL", "BallerTestSupport", "CSQLite",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "BallerServingTests",
            dependencies: [
                "BallerArtifact", "BallerCore", "BallerDuckDB", "BallerETL", "BallerFiles", "BallerSample",
                "BallerSampleStore", "BallerServing", "BallerSQL", "BallerTestSupport", logging,
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "BallerWebTests",
            dependencies: [
                "BallerArtifact", "BallerCore", "BallerETL", "BallerFiles", "BallerOperations", "BallerSample",
                "BallerSampleStore",
                "BallerPictures", "BallerServing", "BallerSQL", "BallerTestSupport", "BallerUsers", "BallerWeb",
                httpTypes,
                asyncHTTPClient,
                hummingbird, hummingbirdTesting, logging, nioCore,
                nioEmbedded, nioHTTP1,
                nioHTTPTypes,
            ],
            exclude: ["Goldens"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "BallerOperationsTests",
            dependencies: ["BallerCore", "BallerFiles", "BallerOperations", "BallerTestSupport", grdb],
            swiftSettings: settings
        ),
        .testTarget(
            name: "BallerUsersTests",
            dependencies: ["BallerCore", "BallerTestSupport", "BallerUsers", grdb],
            swiftSettings: settings
        ),
        .testTarget(
            name: "BallerCommandsTests",
            dependencies: [
                "BallerArtifact", "BallerCommands", "BallerCore", "BallerDuckDB", "BallerETL", "BallerFiles",
                "BallerOperations", "BallerReplay", "BallerSampleStore", "BallerServing", "BallerTestSupport",
                "BallerUsers", argumentParser, crypto,
                logging,
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "BallerIntegrationTests",
            dependencies: [
                "BallerArtifact", "BallerCommands", "BallerCore", "BallerDuckDB", "BallerETL", "BallerFetch",
                "BallerFiles",
                "BallerHarvest", "BallerOperations", "BallerParse", "BallerReplay", "BallerSample", "BallerServing",
                "BallerSQL",
                "BallerTestSupport", "baller", asyncHTTPClient, logging, nioCore,
                nioHTTP1,
            ],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
