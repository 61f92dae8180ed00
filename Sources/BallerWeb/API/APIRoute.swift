import BallerSQL
import BallerServing

extension ArtifactRoute {
    /// A route of the API that answers with a JSON document.
    static func api<Parameters: RouteParameters>(
        _ path: String,
        _ about: String,
        _ parameters: Parameters.Type,
        write: @escaping @Sendable (ArtifactRequest<Parameters>, inout JSONWriter) throws -> Void
    ) -> ArtifactRoute {
        ArtifactRoute("/api/v1" + path, about, parameters, contentType: "application/json") { request in
            var json = JSONWriter()
            try write(request, &json)
            return json.bytes
        }
    }

    /// The same for a route that takes nothing.
    static func api(
        _ path: String,
        _ about: String,
        write: @escaping @Sendable (ArtifactRequest<NoParameters>, inout JSONWriter) throws -> Void
    ) -> ArtifactRoute {
        api(path, about, NoParameters.self, write: write)
    }
}

/// The routes of the API, version 1.
func apiRoutes(_ columns: ColumnDictionary) -> [ArtifactRoute] {
    playerRoutes() + playerSplitRoutes() + teamRoutes() + gameRoutes() + seasonRoutes() + playerStatsRoutes()
        + standingsRoutes() + columnRoutes(columns)
}

/// A list that comes in pages.
protocol PagedParameters: RouteParameters {
    var page: Parameter<Int> { get }
    var perPage: Parameter<Int> { get }
}

extension JSONWriter {
    /// One page of a list, and how many there are: `items`, `total`, `page`, `per_page`, `pages`.
    mutating func page<Parameters: PagedParameters>(
        of request: ArtifactRequest<Parameters>,
        _ query: String,
        _ more: QueryArguments = [:],
        without columns: [String] = []
    ) throws {
        let (page, perPage) = (try request.page, try request.perPage)
        var arguments = more
        let total = try request.rows("\(query)_total", arguments).integer("total") ?? 0
        arguments["limit"] = .integer(Int64(perPage))
        arguments["offset"] = .integer(Int64((page - 1) * perPage))
        let rows = try request.rows(query, arguments).without(columns)
        try object { json in
            try json.member("items", rows: rows)
            json.member("total", total)
            json.member("page", page)
            json.member("per_page", perPage)
            json.member("pages", (total + perPage - 1) / perPage)
        }
    }

    /// A member that is an array of rows.
    mutating func member(_ name: String, rows: QueryRows) throws {
        key(name)
        try self.rows(rows)
    }

    /// A member that is the first row, `null` when there is none.
    mutating func member(_ name: String, firstOf rows: QueryRows) throws {
        key(name)
        try firstRow(rows)
    }
}

extension QueryRows {
    /// The rows, or the problem that there is no such thing.
    func orNotFound(_ detail: String) throws(Problem) -> QueryRows {
        if isEmpty { throw .notFound(detail) }
        return self
    }
}
