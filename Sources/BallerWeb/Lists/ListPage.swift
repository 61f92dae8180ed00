import BallerSQL
import BallerServing

/// A page of a list.
struct ListPage {
    let rows: QueryRows
    let limit: Int
    let total: Int?
    let next: String?
    /// How the numbers of the column that the list is sorted by are spread over all rows; `nil` where that was not wanted.
    let spread: (column: String, counts: [ValueCount])?

    /// Reads a page and, if that is asked for, counts the list, also by the number that it is sorted by if that is among `spreads`; blocks.
    init(_ parameters: ListParameters, _ reading: ArtifactReading, spreads: Set<String> = []) throws {
        var selection = try parameters.selection(reading)
        let limit = selection.limit ?? ListParameters.usualLimit
        guard limit <= ListParameters.largestPage else {
            let allowed = "1 to \(ListParameters.largestPage); more rows come as CSV, NDJSON or Parquet"
            throw Problem.badParameter(
                "limit",
                "A page has at most \(ListParameters.largestPage) rows.",
                allowed: allowed
            )
        }
        // One more shows whether there is a next page.
        selection.limit = limit + 1
        selection.isOrdered = true
        let list = parameters.list
        let found = try reading.session.rows(of: list, selection)
        if found.isEmpty, selection.after == nil { try parameters.checkTexts(selection, reading) }
        self.limit = limit
        let shown = found.prefix(limit)
        rows = reading.shownFields.map { shown.only(Array($0)) } ?? shown
        spread = try selection.sort.flatMap { sort in
            guard spreads.contains(sort.name) else { return nil }
            return (sort.name, try reading.session.counts(of: list, by: sort.name, selection))
        }
        total =
            try spread?.counts.reduce(0) { $0 + $1.rows }
            ?? (reading.arguments["total"] == .boolean(true) ? reading.session.count(of: list, selection) : nil)
        guard found.rowCount > limit else {
            next = nil
            return
        }
        let last = try found.texts(ofRow: limit - 1, list.order(by: selection.sort).map(\.name))
        let cursor = ListCursor(artifact: reading.snapshot.name, request: reading.request, row: last)
        let address = reading.request.with(["cursor": try cursor.text]).address
        next = address
        reading.next = address
    }

    /// The members of the answer, of which `items` are rows of the query.
    static func answer(_ query: String) -> Answer<ListPage> {
        var row = RowShape(query)
        row.isWhole = true
        return .object([
            .member("items", Answer(.array(.object([.columns(row)]))) { page, json in try json.rows(page.rows) }),
            .value("limit") { $0.limit },
            .value("total") { $0.total },
            .value("next") { $0.next },
        ])
    }
}

extension ArtifactRoute {
    /// A list that requests filter, order and read on from where they stopped.
    static func list(_ described: AcrossEverything, _ list: ListQuery) -> ArtifactRoute {
        let parameters = ListParameters(list, defaults: described.defaults, presets: described.presets)
        let answer = ListPage.answer(list.name)
        let table = RouteTable(query: list.name, rows: nil) { reading in
            try reading.checkFields(of: list.name)
            var query = try reading.session.table(of: list, parameters.selection(reading))
            query.only = reading.shownFields
            return query
        }
        var route = ArtifactRoute(
            "/api/v1" + described.path,
            described.about,
            declaring: parameters.declarations,
            contentType: AnswerFormat.json.contentType,
            answer: answer.shape,
            table: table
        ) { reading in
            try reading.checkFields(of: list.name)
            var json = JSONWriter()
            try answer.write(ListPage(parameters, reading), to: &json)
            return json.bytes
        }
        route.pin = { $0.artifact ?? $0.arguments["cursor"]?.textValue.flatMap { ListCursor($0)?.artifact } }
        return route
    }
}
