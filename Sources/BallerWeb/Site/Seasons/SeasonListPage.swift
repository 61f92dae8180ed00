import BallerCore
import BallerServing

// Lists of a season that pages print: transactions, salaries, and numbers on shirts.

/// What happened to the rosters of a season.
enum SeasonTransactionsPage {
    static let route = SeasonList(
        path: "transactions",
        title: "Transactions",
        about: "Trades, signings and waivers",
        query: "transactions",
        link: SitePath.transactions,
        source: { "/api/v1/transactions.csv?season=\($0.key)" },
        columns: [RecordColumn("transaction_date", "Date"), "team_abbreviation", OfficeColumns.other, "description"],
        style: "texts"
    ).route
}

/// What the players of a season were paid.
enum SeasonSalariesPage {
    static let route = SeasonList(
        path: "salaries",
        title: "Salaries",
        about: "What players were paid, most first, as far as pages of teams and players tell",
        query: "salaries",
        link: SitePath.salaries,
        source: { "/api/v1/salaries.csv?season=\($0.key)" },
        columns: ["player_name", "team_abbreviation", "salary"]
    ).route
}

/// Columns of lists from the offices of teams.
enum OfficeColumns {
    /// The other side of a trade.
    static let other = RecordColumn("other_team_id", "With") { row, _ in
        guard let code = row["other_team_abbreviation"].text else { return .missing(.notApplicable) }
        return .text(code, link: row.season.map { SitePath.team(code, $0) })
    }
}

/// A list of a season that comes in pages.
struct SeasonList: Sendable {
    struct Parameters: SeasonNaming {
        let season = Parameter.season
        let page = Parameter.page
    }

    private static let pageLength = 100

    let path: String
    let title: String
    let about: String
    let query: String
    let link: @Sendable (SeasonID) -> String
    let source: @Sendable (SeasonID) -> String
    let columns: [RecordColumn]
    var style: String?

    var route: SiteRoute {
        SiteRoute(path: "/seasons/{season}/\(path)", about: "\(about), of a season.", Parameters.self) { request in
            try page(request)
        }
    }

    private func page(_ request: ArtifactRequest<Parameters>) throws -> Page {
        let (season, number) = (try request.season, try request.page)
        let arguments: QueryArguments = [
            "team_id": .null, "team_code": .null, "player_id": .null, "from": .null, "to": .null,
            "limit": .integer(Int64(Self.pageLength)), "offset": .integer(Int64((number - 1) * Self.pageLength)),
        ]
        let rows = try request.records(query, arguments)
        let total = try request.rows("\(query)_total", arguments).integer("total") ?? 0
        guard number == 1 || !rows.isEmpty else { throw Problem.notFound("The list has no page \(number).") }
        var table = RecordTable("list", "\(title) \(season.name)", columns, rows)
        table?.season = season
        table?.style = style
        let page = { (page: Int) in
            SitePath.address(link(season), [("page", page > 1 ? String(page) : nil)])
        }
        let last = (number - 1) * Self.pageLength + rows.count
        return Page(
            "\(title) \(season.name)",
            "\(about), \(season.name).",
            .seasons,
            crumbs: SeasonLinks.crumbs(season),
            heading: Page.Heading(title, PageLink(text: season.name, link: SitePath.season(season))),
            [
                rows.isEmpty
                    ? WordsBlock.empty(
                        "none",
                        "No page that is here tells of the \(title.lowercased()) of \(season.name)."
                    )
                    : WordsBlock("about", .lead, [Run("\(about): \(StatFormat.grouped(total)).")]),
                table,
                StepsBlock(
                    id: "pages",
                    label: "Pages of the list",
                    previous: number > 1 ? PageLink(text: "Previous", link: page(number - 1)) : nil,
                    next: last < total ? PageLink(text: "Next", link: page(number + 1)) : nil
                ),
                rows.isEmpty
                    ? nil
                    : WordsBlock.more("whole", [PageLink(text: "The whole list as CSV", link: source(season))]),
            ]
        )
    }
}
