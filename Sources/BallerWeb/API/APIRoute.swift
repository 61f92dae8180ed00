import BallerServing

extension ArtifactRoute {
    /// A route of the API that answers with a JSON document.
    static func api(
        _ path: String,
        _ about: String,
        _ parameters: [Parameter] = [],
        write: @escaping @Sendable (Call, inout JSONWriter) throws -> Void
    ) -> ArtifactRoute {
        ArtifactRoute(
            "/api/v1" + path,
            about,
            parameters: parameters,
            contentType: "application/json"
        ) { call in
            var json = JSONWriter()
            try write(call, &json)
            return json.bytes
        }
    }
}

/// The routes of the API, version 1.
func apiRoutes() -> [ArtifactRoute] {
    playerRoutes() + playerSplitRoutes() + teamRoutes() + gameRoutes() + seasonRoutes() + standingsRoutes()
}

extension JSONWriter {
    /// One page of a list, and how many there are: `items`, `total`, `page`, `per_page`, `pages`.
    mutating func page(
        of call: Call,
        items query: String,
        total totalQuery: String,
        _ more: QueryArguments = [:]
    ) throws {
        let (page, perPage) = (call.integer("page"), call.integer("per_page"))
        var arguments = more
        let total = try call.rows(totalQuery, arguments).integer("total") ?? 0
        arguments["limit"] = .integer(Int64(perPage))
        arguments["offset"] = .integer(Int64((page - 1) * perPage))
        let rows = try call.rows(query, arguments)
        try object { json in
            json.key("items")
            try json.rows(rows)
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

extension Call {
    /// The team that the path names in the season that it names.
    func teamOfSeason() throws -> QueryArguments {
        let (team, year) = (text("team") ?? "", integer("season"))
        let found = try rows("team_season_lookup", ["team_abbreviation": .text(team)])
        guard let id = try found.integer("team_id") else { throw Problem.notFound("\(team) played no season \(year).") }
        return ["team_id": .integer(Int64(id))]
    }
}
