package import BallerServing

/// What one request is answered with: an artifact, a connection of it, and the values that its queries are given.
package struct ArtifactReading {
    package let snapshot: Snapshot
    let session: QuerySession
    /// The values of the request under the names of its parameters, and under those that queries have for what they name.
    package internal(set) var arguments: QueryArguments
    private let asked = AskedRows()

    init(snapshot: Snapshot, session: QuerySession, arguments: QueryArguments) {
        self.snapshot = snapshot
        self.session = session
        self.arguments = arguments
    }

    /// The rows of a query file; `more` joins the request's arguments.
    ///
    /// The same rows are asked for once, however many parts of the answer are made of them.
    package func rows(_ query: String, _ more: QueryArguments = [:]) throws -> QueryRows {
        let arguments = arguments.merging(more)
        return try asked.rows(query, arguments) { try session.rows(of: query, arguments) }
    }

    /// What the rows of a query file may be sorted by.
    func sorts(of query: String) throws -> [SortColumn] { try session.sorts(of: query) }

    /// The rows of a query file, decoded by column name.
    package func rows<T: Decodable>(_ query: String, _ more: QueryArguments = [:], as type: T.Type) throws -> [T] {
        try session.rows(of: query, arguments.merging(more), as: type)
    }

    /// What the rows of a query file have.
    package func fields(of query: String) throws -> [QueryField] { try session.fields(of: query) }
}

/// The rows that one request has asked for so far.
private final class AskedRows {
    private var known: [(query: String, arguments: QueryArguments, rows: QueryRows)] = []

    func rows(_ query: String, _ arguments: QueryArguments, _ ask: () throws -> QueryRows) rethrows -> QueryRows {
        if let found = known.first(where: { $0.query == query && $0.arguments == arguments }) { return found.rows }
        let rows = try ask()
        known.append((query, arguments, rows))
        return rows
    }
}
