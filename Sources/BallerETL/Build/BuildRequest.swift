package import BallerArtifact
package import BallerCore
package import BallerSQL
package import Foundation

/// The parameters of a build.
package struct BuildRequest: Sendable {
    /// The folder of raw files, which is not changed.
    package var raw: URL
    package var store: ArtifactStore
    package var warehouse: Warehouse
    /// A folder of the operator's own sources; `nil` takes `sources` in the raw folder, if it has declarations.
    package var ownSources: URL?
    /// A CSV file of accepted failures; `nil` accepts none.
    package var waivers: URL?
    /// Engine memory before it spills to the build folder.
    package var memoryLimitBytes: Int
    /// Bytes of raw text up to which raw and staged records stay in memory, where they take about five times as much.
    package var mostTextInMemory: Int
    /// Threads of the engine; `nil` uses one per core.
    package var threads: Int?
    /// Time limit of one check.
    package var checkLimit: Duration
    /// Whether to take over what did not change since the build before, and to keep what the next one needs for that.
    package var isIncremental: Bool
    /// Whether to publish a build that passes.
    package var publish: Bool
    /// Inspects an artifact before it is published, such as by opening it; throws if it must not be served.
    package var examine: @Sendable (Manifest) throws(ArtifactError) -> Void
    /// Says what a published artifact changes for readers; `nil` leaves that unknown.
    package var compare: SwapComparison?
    /// The program's version, recorded in the artifact.
    package var codeVersion: String
    package var clock: any WallClock
    /// Called on the building thread; must be fast.
    package var progress: @Sendable (BuildEvent) -> Void
    /// Called after every step on the building thread, for tests; an error stops the build.
    package var afterStep: @Sendable (BuildStep) throws -> Void

    package init(
        raw: URL,
        store: ArtifactStore,
        warehouse: Warehouse,
        ownSources: URL? = nil,
        waivers: URL? = nil,
        memoryLimitBytes: Int = 1_000_000_000,
        threads: Int? = nil,
        checkLimit: Duration = .seconds(60),
        isIncremental: Bool = false,
        publish: Bool = false,
        examine: @escaping @Sendable (Manifest) throws(ArtifactError) -> Void = { _ in },
        compare: SwapComparison? = nil,
        codeVersion: String = "development",
        clock: any WallClock = SystemClock(),
        progress: @escaping @Sendable (BuildEvent) -> Void = { _ in },
        afterStep: @escaping @Sendable (BuildStep) throws -> Void = { _ in }
    ) {
        self.raw = raw
        self.store = store
        self.warehouse = warehouse
        self.ownSources = ownSources
        self.waivers = waivers
        self.memoryLimitBytes = memoryLimitBytes
        mostTextInMemory = memoryLimitBytes / 20 * 3
        self.threads = threads
        self.checkLimit = checkLimit
        self.isIncremental = isIncremental
        self.publish = publish
        self.examine = examine
        self.compare = compare
        self.codeVersion = codeVersion
        self.clock = clock
        self.progress = progress
        self.afterStep = afterStep
    }
}
