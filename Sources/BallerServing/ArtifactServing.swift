package import BallerArtifact
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

        package init(
            queryThreads: Int = 2,
            queueLimit: Int = 256,
            deadline: Duration = .seconds(5),
            memoryLimitBytes: Int = 512 << 20
        ) {
            self.queryThreads = queryThreads
            self.queueLimit = queueLimit
            self.deadline = deadline
            self.memoryLimitBytes = memoryLimitBytes
        }
    }

    package let current: CurrentArtifact
    package let reloader: ArtifactReloader
    package let queries: QueryRunner

    /// Nothing is opened yet: `reloader.reload()` does that.
    package init(store: ArtifactStore, warehouse: Warehouse, options: Options = Options(), logger: Logger) {
        self.init(store: store, catalog: QueryCatalog(warehouse), options: options, logger: logger)
    }

    package init(store: ArtifactStore, catalog: QueryCatalog, options: Options = Options(), logger: Logger) {
        current = CurrentArtifact()
        let opening = SnapshotOptions(connections: options.queryThreads, memoryLimitBytes: options.memoryLimitBytes)
        let opener = SnapshotOpener(store: store, catalog: catalog, options: opening)
        reloader = ArtifactReloader(opener, current, logger: logger)
        queries = QueryRunner(
            threads: options.queryThreads,
            queueLimit: options.queueLimit,
            deadline: options.deadline
        )
    }
}
