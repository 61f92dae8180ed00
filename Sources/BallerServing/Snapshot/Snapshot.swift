package import BallerArtifact
import BallerCore
import BallerDuckDB
import Dispatch
import Synchronization

/// One opened artifact, which answers a request from its first query to its last.
package final class Snapshot: Sendable {
    package let id: BuildID
    package let manifest: Manifest
    package let directory: Directory
    package let search: Search
    /// How it came to be served.
    package let swaps: SwapLog
    /// The builds before it.
    package let builds: BuildLog
    private let answers: Mutex<KeptAnswers>
    /// Sequence number among the artifacts that this process opened.
    package let generation: Int
    let database: Database
    let memoryLimitBytes: Int
    let isInPlace: Bool
    private let pool: ConnectionPool
    private let exhausted = Atomic(false)
    private let readers = Mutex(Readers())

    private struct Readers {
        var count = 0
        /// Whom to tell when the last one leaves.
        var waiting: [@Sendable () -> Void] = []
    }

    /// Takes over an opened database, prepares every query on each connection and runs each once; blocks.
    ///
    /// `use` is called with connections before they work, by whoever may have to interrupt it.
    init(
        _ manifest: Manifest,
        _ database: Database,
        _ catalog: QueryCatalog,
        _ options: SnapshotOptions,
        swaps: SwapLog,
        builds: BuildLog,
        generation: Int,
        use: ([Connection]) throws -> Void
    ) throws {
        id = manifest.buildID
        self.manifest = manifest
        self.swaps = swaps
        self.builds = builds
        self.generation = generation
        self.database = database
        memoryLimitBytes = options.memoryLimitBytes
        let catalog = catalog.fitting(Set(manifest.tables.map(\.name)))
        isInPlace = options.isInPlace
        pool = ConnectionPool(database, catalog)
        try pool.warm(count: options.connections, use: use)
        try Self.askEverything(of: catalog, database, use: use)
        let tableRows = Dictionary(manifest.tables.map { ($0.name, Int($0.rows)) }, uniquingKeysWith: +)
        let (directory, search, kept) = try pool.withConnection { connection in
            try use([connection.connection])
            let session = QuerySession(connection)
            let directory = try Directory(session)
            let search = try Search(
                names: session.rows(of: "search_index"),
                games: session.rows(of: "search_games")
            )
            let kept = try KeptAnswers(
                catalog,
                on: connection.connection,
                names: directory.names,
                tableRows: tableRows,
                limit: options.keptBytes
            )
            return (directory, search, kept)
        }
        self.directory = directory
        self.search = search
        answers = Mutex(kept)
    }

    func withConnection<T>(_ work: (PooledConnection) throws -> T) throws -> T {
        try pool.withConnection(work)
    }

    func renewConnections() { pool.renew() }

    var kept: KeptAnswers { answers.withLock { $0 } }

    /// Approximate bytes of the answers kept in memory.
    package var keptAnswerBytes: Int { kept.bytes }

    /// Prepared statements that connections cache while no query runs on them.
    package var keptPlans: Int { pool.keptStatements }

    /// True if its engine stays out of memory, so that it has to be reopened.
    package var isExhausted: Bool { exhausted.load(ordering: .relaxed) }

    func markExhausted() { exhausted.store(true, ordering: .relaxed) }

    /// Closes the database.
    ///
    /// Blocks; there must be no readers left.
    func close() {
        // They are in the engine's memory: the file stays open as long as anybody has one.
        answers.withLock { $0 = KeptAnswers() }
        pool.renew()
        database.close()
    }
}

// Readers: a request is one from before its first query until its answer is complete.
extension Snapshot {
    func enter() {
        readers.withLock { $0.count += 1 }
    }

    func leave() {
        let waiting = readers.withLock { readers in
            readers.count -= 1
            guard readers.count == 0 else { return [@Sendable () -> Void]() }
            defer { readers.waiting = [] }
            return readers.waiting
        }
        for tell in waiting { tell() }
    }

    var isIdle: Bool { readers.withLock { $0.count == 0 } }

    /// Returns when no reader is left; no new ones may be admitted in the meantime.
    func drained() async {
        await withCheckedContinuation { continuation in whenDrained { continuation.resume() } }
    }

    /// The same, blocking, and no longer than `limit`: false where readers are left.
    func drained(within limit: Duration) -> Bool {
        let isEmpty = DispatchSemaphore(value: 0)
        whenDrained { isEmpty.signal() }
        return isEmpty.wait(timeout: .now() + limit.seconds) == .success
    }

    private func whenDrained(_ tell: @escaping @Sendable () -> Void) {
        let isEmpty = readers.withLock { readers in
            if readers.count > 0 { readers.waiting.append(tell) }
            return readers.count == 0
        }
        if isEmpty { tell() }
    }
}
