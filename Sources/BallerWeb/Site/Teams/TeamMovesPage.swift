import BallerCore
import BallerServing

/// What happened to a team's roster in a season, who was hurt, and what was paid.
enum TeamMovesPage {
    static let route = SiteRoute(
        path: "/teams/{team}/{season}/transactions",
        about: "A team's transactions, salaries, contracts and injuries.",
        TeamSeasonParameters.self
    ) { request in
        let team = try TeamYear(request)
        let isNewest = request.directory.currentSeason?.id == team.season
        let list: QueryArguments = [
            "player_id": .null, "from": .null, "to": .null, "limit": .integer(300), "offset": .integer(0),
        ]
        let table = { (id: String, title: String, columns: [RecordColumn], rows: [Record], style: String?) in
            var table = RecordTable("\(id)-table", title, columns, rows)
            table?.season = team.season
            table?.style = style
            return SectionBlock(id, title, table)
        }
        let sections = [
            table(
                "transactions",
                "Transactions",
                [RecordColumn("transaction_date", "Date"), OfficeColumns.other, "description"],
                try request.records("transactions", list),
                "texts"
            ),
            table("salaries", "Salaries", ["player_name", "salary"], try request.records("salaries", list), nil),
            // The report and the contracts are of today.
            isNewest
                ? table(
                    "injuries",
                    "Injuries",
                    ["player_name", RecordColumn("updated_on", "Updated"), "description"],
                    try request.records("injuries", list),
                    "texts"
                ) : nil,
            isNewest
                ? table(
                    "contracts",
                    "Contracts",
                    [
                        "player_name",
                        RecordColumn("season_year") { row, _ in
                            guard let year = row["season_year"].integer else { return .missing(.unknown) }
                            return .text(SeasonYear(rawValue: year).name)
                        }, "salary", "option_of",
                    ],
                    try request.records("contracts", list.merging(["season_year": .null])),
                    nil
                ) : nil,
        ].compactMap(\.self)
        return team.page(
            "Moves and pay",
            "Transactions, salaries and injuries of the \(team.name) in \(team.season.name).",
            [
                team.steps(SitePath.transactions),
                team.links(current: .moves),
                sections.isEmpty
                    ? WordsBlock.empty("none", "No page that is here tells of moves or pay of this team's season.")
                    : nil,
            ] + sections
        )
    }
}
