package import BallerServing

/// What one request is answered with: an artifact, a connection of it, and the values that its queries are given.
package struct ArtifactReading {
    package let snapshot: Snapshot
    let session: QuerySession
    /// The values of the request under the names of its parameters, and under those that queries have for what they name.
    package internal(set) var arguments: QueryArguments
    /// What was asked for.
    let request: CanonicalRequest
    private let asked = AskedRows()
    private let extras = AnswerExtras()

    init(_ request: CanonicalRequest, snapshot: Snapshot, session: QuerySession, arguments: QueryArguments) {
        self.request = request
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

    /// The statement of a query file with the request's values.
    func table(of query: String, _ more: QueryArguments) throws -> TableQuery {
        try session.table(of: query, arguments.merging(more))
    }

    /// Where the list goes on, which the head of the answer tells too.
    var next: String? {
        get { extras.next }
        nonmutating set { extras.next = newValue }
    }

    /// The kind and the name of a file that is answered instead of what the route has.
    var file: (contentType: String, name: String)? {
        get { extras.file }
        nonmutating set { extras.file = newValue }
    }

    /// The columns that the request wants to see; `nil` for all.
    package var shownFields: Set<String>? { request.fields.map { Set($0) } }

    /// What the rows of a query file have.
    package func fields(of query: String) throws -> [QueryField] { try session.fields(of: query) }
}

/// What an answer says beside its body.
private final class AnswerExtras {
    var next: String?
    var file: (contentType: String, name: String)?
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
