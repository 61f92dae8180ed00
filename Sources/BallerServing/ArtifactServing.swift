package import BallerArtifact
import BallerDuckDB
package import BallerSQL
package import Logging

/// Everything that answering from a store's current artifact takes.
package struct ArtifactServing: Sendable {
    package struct Options: Sendable {
        /// Threads that query, and so the queries that run at once.
        package var queryThreads: Int
        /// Requests that may wait for one of them.
        package var queueLimit: Int
        /// The time of one request, waiting included.
        package var deadline: Duration
        /// Of each open artifact; two are open while a swap drains.
        package var memoryLimitBytes: Int
        /// Longest that opening an artifact may take once its bytes are verified.
        package var openingLimit: Duration

        package init(
            queryThreads: Int = 2,
            queueLimit: Int = 256,
            deadline: Duration = .seconds(5),
            memoryLimitBytes: Int = 512 << 20,
            openingLimit: Duration = .seconds(30)
        ) {
            self.queryThreads = queryThreads
            self.queueLimit = queueLimit
            self.deadline = deadline
            self.memoryLimitBytes = memoryLimitBytes
            self.openingLimit = openingLimit
        }
    }

    package let current: CurrentArtifact
    package let reloader: ArtifactReloader
    package let queries: QueryRunner
    package let health: EngineHealth
    // Its own thread, so that gauges are read while every query thread is busy, which is when they matter.
    private let gauges = BlockingExecutor(threads: 1, queueLimit: 8, name: "gauges")

    /// Nothing is opened yet: `reloader.reload()` does that.
    ///
    /// `admit` is asked at every opening, and throws where an artifact must not be served here.
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
        current = CurrentArtifact()
        let opening = SnapshotOptions(
            connections: options.queryThreads,
            memoryLimitBytes: options.memoryLimitBytes,
            openingLimit: options.openingLimit
        )
        let opener = SnapshotOpener(store: store, catalog: catalog, options: opening, admit: admit)
        reloader = ArtifactReloader(opener, current, logger: logger)
        health = EngineHealth(logger: logger)
        queries = QueryRunner(
            threads: options.queryThreads,
            queueLimit: options.queueLimit,
            deadline: options.deadline,
            health: health
        )
    }

    /// What the engine of the served artifact holds now; empty where nothing is served, or it does not say within a second.
    package func engineMemory() async -> [Snapshot.TaggedBytes] {
        let memory = try? await current.withSnapshot { snapshot in
            try await gauges.run(deadline: .seconds(1)) { _ in snapshot.memoryByTag }
        }
        return memory ?? []
    }
}
