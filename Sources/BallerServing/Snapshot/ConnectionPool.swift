import BallerDuckDB
import Synchronization

/// The connections of one artifact; there are as many as threads that query, so nobody waits for one.
final class ConnectionPool: Sendable {
    private let database: Database
    private let catalog: QueryCatalog
    private let idle = Mutex<[PooledConnection]>([])

    init(_ database: Database, _ catalog: QueryCatalog) {
        self.database = database
        self.catalog = catalog
    }

    /// Opens connections and prepares every query on each; blocking.
    ///
    /// - Throws: the first query that does not fit the artifact's schema.
    func warm(count: Int) throws {
        for _ in 0..<count {
            let connection = try PooledConnection(database, catalog)
            for name in catalog.names { _ = try connection.query(name) }
            put(connection)
        }
    }

    func withConnection<T>(_ work: (PooledConnection) throws -> T) throws -> T {
        let connection = try idle.withLock { $0.popLast() } ?? PooledConnection(database, catalog)
        defer { put(connection) }
        return try work(connection)
    }

    private func put(_ connection: PooledConnection) {
        idle.withLock { $0.append(connection) }
    }

    /// Lets the idle connections go, which a closed database waits for.
    func drop() {
        idle.withLock { $0 = [] }
    }
}

/// A connection with its prepared queries.
///
/// Unchecked: the pool hands it to one thread at a time, and nobody else keeps it.
final class PooledConnection: @unchecked Sendable {
    let connection: Connection
    private let catalog: QueryCatalog
    private var prepared: [String: PreparedQuery] = [:]

    init(_ database: Database, _ catalog: QueryCatalog) throws {
        connection = try database.connect()
        self.catalog = catalog
    }

    /// The query, prepared when it is used first; blocking then.
    func query(_ name: String) throws -> PreparedQuery {
        if let known = prepared[name] { return known }
        let fresh = try PreparedQuery(name, catalog.sql(name), on: connection)
        prepared[name] = fresh
        return fresh
    }
}
