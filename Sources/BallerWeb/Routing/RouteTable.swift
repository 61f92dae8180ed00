import BallerServing

/// The rows that a route answers with, as a table of their own.
struct RouteTable: Sendable {
    /// The query whose columns the table has.
    let query: String
    /// The rows, read at once, where they are few; `nil` where they are read as far as the client takes them.
    let rows: (@Sendable (ArtifactReading) throws -> QueryRows)?
    /// The statement of the rows.
    let statement: @Sendable (ArtifactReading) throws -> TableQuery
}

extension ArtifactReading {
    /// - Throws: a problem for the first column that the request wants to see and the query does not have.
    func checkFields(of query: String) throws {
        guard let wanted = request.fields else { return }
        let known = try fields(of: query).map(\.name)
        for name in wanted where !known.contains(name) {
            let allowed = "some of \(known.joined(separator: ", "))"
            throw Problem.badParameter("fields", "There is no column “\(name)” here.", allowed: allowed)
        }
    }
}
