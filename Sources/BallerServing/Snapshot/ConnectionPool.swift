import BallerDuckDB
import Synchronization

/// The connections of one artifact, as many as there are query threads, so that nobody waits for one.
final class ConnectionPool: Sendable {
    private let database: Database
    private let catalog: QueryCatalog
    private let state = Mutex(State())

    private struct State {
        var idle: [PooledConnection] = []
        /// Counts renewals; a connection made before the last one is not returned to the pool.
        var renewals = 0
    }

    init(_ database: Database, _ catalog: QueryCatalog) {
        self.database = database
        self.catalog = catalog
    }

    /// Opens connections and prepares every query on each; blocks.
    ///
    /// `use` is called with each connection before that.
    ///
    /// - Throws: an error for the first query that does not fit the artifact's schema.
    func warm(count: Int, use: ([Connection]) throws -> Void) throws {
        for _ in 0..<count {
            let connection = try PooledConnection(database, catalog, renewals: 0)
            try use([connection.connection])
            for name in catalog.names { _ = try connection.query(name) }
            put(connection)
        }
    }

    func withConnection<T>(_ work: (PooledConnection) throws -> T) throws -> T {
        let (known, renewals) = state.withLock { ($0.idle.popLast(), $0.renewals) }
        let connection = try known ?? PooledConnection(database, catalog, renewals: renewals)
        defer { put(connection) }
        return try work(connection)
    }

    private func put(_ connection: PooledConnection) {
        state.withLock { state in
            if connection.renewals == state.renewals { state.idle.append(connection) }
        }
    }

    /// Discards all current connections with everything the engine caches for them; those in use go when they are
    /// returned.
    func renew() {
        state.withLock { state in
            state.renewals += 1
            state.idle = []
        }
    }

    /// Number of prepared statements cached by idle connections.
    var keptStatements: Int {
        state.withLock { $0.idle.reduce(0) { $0 + $1.connection.keptStatements } }
    }
}

/// A connection with its prepared queries.
///
/// Unchecked: the pool gives it to one thread at a time, and nothing else retains it.
final class PooledConnection: @unchecked Sendable {
    let connection: Connection
    let renewals: Int
    let catalog: QueryCatalog
    private var prepared: [String: PreparedQuery] = [:]

    init(_ database: Database, _ catalog: QueryCatalog, renewals: Int) throws {
        connection = try database.connect()
        self.catalog = catalog
        self.renewals = renewals
    }

    /// The query, prepared on first use, which blocks.
    func query(_ name: String) throws -> PreparedQuery {
        if let known = prepared[name] { return known }
        let fresh = try PreparedQuery(name, catalog.query(name), on: connection)
        prepared[name] = fresh
        return fresh
    }
}
