package import BallerArtifact
import BallerDuckDB
package import BallerSQL
package import Logging

/// Everything needed to answer requests from a store's current artifact.
package struct ArtifactServing: Sendable {
    package struct Options: Sendable {
        /// Query threads, and so the number of concurrent queries.
        package var queryThreads: Int
        /// Requests that may wait for a thread.
        package var queueLimit: Int
        /// Time limit of one request, including waiting.
        package var deadline: Duration
        /// Memory limit of each open artifact; two are open while a swap drains, and as long as one earlier is kept.
        package var memoryLimitBytes: Int
        /// Time limit for opening an artifact once its bytes are verified.
        package var openingLimit: Duration
        package var swapStrategy: SwapStrategy
        package var exports = TableExporter.Limits()
        /// Which artifacts stay open after a swap; none where they are served in place.
        package var earlier = EarlierArtifacts(count: 0)

        package init(
            queryThreads: Int = 2,
            queueLimit: Int = 256,
            deadline: Duration = .seconds(5),
            memoryLimitBytes: Int = 512 << 20,
            openingLimit: Duration = .seconds(30),
            swapStrategy: SwapStrategy = .pointer
        ) {
            self.queryThreads = queryThreads
            self.queueLimit = queueLimit
            self.deadline = deadline
            self.memoryLimitBytes = memoryLimitBytes
            self.openingLimit = openingLimit
            self.swapStrategy = swapStrategy
        }
    }

    package let current: CurrentArtifact
    package let reloader: ArtifactReloader
    package let queries: QueryRunner
    package let exporter: TableExporter
    /// The lists that requests choose from.
    package let lists: [String: ListQuery]
    package let health: EngineHealth
    /// What the columns of answers are called and mean.
    package let columns: ColumnDictionary
    /// Questions of the library, by name.
    package let library: [String: LibraryQuery]
    // A separate thread, so that gauges can be read while every query thread is busy, which is when they matter.
    private let gauges = BlockingExecutor(threads: 1, queueLimit: 8, name: "gauges")

    /// Opens nothing yet: `reloader.reload()` does that.
    ///
    /// `admit` is called at every opening, and throws if the artifact must not be served here.
    package init(
        store: ArtifactStore,
        warehouse: Warehouse,
        options: Options = Options(),
        admit: @escaping @Sendable (Manifest) throws -> Void = { _ in },
        logger: Logger
    ) {
        self.init(store: store, catalog: QueryCatalog(warehouse), options: options, admit: admit, logger: logger)
    }

    package init(
        store: ArtifactStore,
        catalog: QueryCatalog,
        options: Options = Options(),
        admit: @escaping @Sendable (Manifest) throws -> Void = { _ in },
        logger: Logger
    ) {
        // Whoever was held back waits for those before, for an opening, and where that fails for another.
        current = CurrentArtifact(longestWait: options.deadline + options.openingLimit * 2)
        columns = catalog.columns
        // Its files are those of the program; a test sees to it that each has all its defaults.
        library = (try? LibraryQuery.all(of: catalog.library)) ?? [:]
        lists = catalog.lists
        exporter = TableExporter(limits: options.exports)
        let opening = SnapshotOptions(
            connections: options.queryThreads,
            memoryLimitBytes: options.memoryLimitBytes,
            openingLimit: options.openingLimit,
            isInPlace: options.swapStrategy == .inPlace
        )
        let opener = SnapshotOpener(store: store, catalog: catalog, options: opening, admit: admit)
        let strategy: any ArtifactSwitch =
            switch options.swapStrategy {
            case .pointer: PointerSwitch(opener: opener)
            case .inPlace: InPlaceSwitch(opener, drainLimit: options.deadline)
            }
        reloader = ArtifactReloader(store, strategy, current, earlier: options.earlier, logger: logger)
        health = EngineHealth(logger: logger)
        queries = QueryRunner(
            threads: options.queryThreads,
            queueLimit: options.queueLimit,
            deadline: options.deadline,
            health: health
        )
    }

    /// Memory held by the served artifact's engine; empty if nothing is served or it does not answer within a second.
    package func engineMemory() async -> [Snapshot.TaggedBytes] {
        let memory = try? await current.withSnapshot { snapshot in
            try await gauges.run(deadline: .seconds(1)) { _ in snapshot.memoryByTag }
        }
        return memory ?? []
    }
}
