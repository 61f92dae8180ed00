import BallerSQL
import BallerServing

extension ArtifactRoute {
    /// A route of the API: the answer writes the JSON document and says what it consists of.
    static func api<Parameters: RouteParameters>(
        _ path: String,
        _ about: String,
        _ parameters: Parameters.Type,
        isOfToday: Bool = false,
        isOfSwaps: Bool = false,
        _ answer: RouteAnswer<Parameters>
    ) -> ArtifactRoute {
        ArtifactRoute(
            "/api/v1" + path,
            about,
            parameters,
            contentType: "application/json",
            answer: answer.shape,
            table: answer.table.map(RouteTable.init),
            isOfToday: isOfToday,
            isOfSwaps: isOfSwaps
        ) { request in
            if let table = answer.table { try request.reading.checkFields(of: table.query) }
            var json = JSONWriter()
            try answer.write(request, to: &json)
            return json.bytes
        }
    }

    /// The same for a route that takes nothing.
    static func api(_ path: String, _ about: String, _ answer: RouteAnswer<NoParameters>) -> ArtifactRoute {
        api(path, about, NoParameters.self, answer)
    }
}

/// What a route with such parameters answers.
typealias RouteAnswer<Parameters: RouteParameters> = Answer<ArtifactRequest<Parameters>>

/// Rows that such a route asks for.
typealias RouteRows<Parameters: RouteParameters> = RowSource<ArtifactRequest<Parameters>>

/// Members of what such a route answers.
typealias RouteMember<Parameters: RouteParameters> = Member<ArtifactRequest<Parameters>>

extension ArtifactRequest: RowReading {}

extension RouteTable {
    /// The table of an answer.
    fileprivate init<Parameters: RouteParameters>(_ table: AnswerTable<ArtifactRequest<Parameters>>) {
        let rows = { @Sendable (reading: ArtifactReading) in
            try table.check(ArtifactRequest(reading))
            try reading.checkFields(of: table.query)
            let rows = try table.rows(ArtifactRequest(reading))
            return reading.shownFields.map { rows.only(Array($0)) } ?? rows
        }
        query = table.query
        self.rows = table.isLong ? nil : rows
        statement = { reading in
            let request = ArtifactRequest<Parameters>(reading)
            try table.check(request)
            try reading.checkFields(of: table.query)
            // What there is to say of the rows before they are given away.
            if !table.isLong { _ = try table.rows(request) }
            guard table.isPlain else { throw Problem.notAcceptable("These rows cannot be had as Parquet.") }
            var query = try reading.table(of: table.query, table.arguments(request))
            query.only = reading.shownFields
            query.without = try table.hidden(request)
            return query
        }
    }
}

extension RowSource {
    /// The same where no row means that there is no such thing: 404.
    func orNotFound<Parameters>(_ detail: @escaping @Sendable (Subject) throws -> String) -> RowSource
    where Subject == ArtifactRequest<Parameters> {
        orThrow { Problem.notFound(try detail($0)) }
    }
}

/// The routes of the API, version 1.
func apiRoutes(_ columns: ColumnDictionary, lists: [String: ListQuery]) -> [ArtifactRoute] {
    let players = playerRoutes() + playerGameRoutes() + playerCareerRoutes() + playerSplitRoutes()
    let teams = teamRoutes() + teamHistoryRoutes() + teamGameRoutes()
    let games = gameRoutes() + gameDayRoutes() + gameDetailRoutes()
    let seasons =
        seasonRoutes() + seasonPartRoutes() + leaderRoutes() + recordRoutes() + playerStatsRoutes()
        + seasonPlayerRoutes()
        + standingsRoutes()
    let others = draftRoutes() + awardRoutes() + peopleRoutes() + placeRoutes() + officeRoutes() + idRoutes()
    return players + teams + games + seasons + others + dataRoutes() + buildRoutes() + changeRoutes() + searchRoutes()
        + listRoutes(lists)
        + columnRoutes(columns)
}
