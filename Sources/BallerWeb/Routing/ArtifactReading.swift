package import BallerServing

/// What one request is answered with: an artifact, a connection of it, and the values that its queries are given.
package struct ArtifactReading {
    package let snapshot: Snapshot
    let session: QuerySession
    /// The values of the request under the names of its parameters, and under those that queries have for what they name.
    package internal(set) var arguments: QueryArguments

    /// The rows of a query file; `more` joins the request's arguments.
    package func rows(_ query: String, _ more: QueryArguments = [:]) throws -> QueryRows {
        try session.rows(of: query, arguments.merging(more))
    }

    /// What the rows of a query file may be sorted by.
    func sorts(of query: String) throws -> [SortColumn] { try session.sorts(of: query) }

    /// The rows of a query file, decoded by column name.
    package func rows<T: Decodable>(_ query: String, _ more: QueryArguments = [:], as type: T.Type) throws -> [T] {
        try session.rows(of: query, arguments.merging(more), as: type)
    }
}
