import BallerCore
import BallerServing

/// All teams through all their seasons and names: those that play, and those that do not behind them.
enum TeamsPage {
    static let route = SiteRoute(path: SitePath.teams, about: "All teams through all their seasons and names.") {
        request in
        let rows = try request.records("franchises")
        let sections = [(true, "active", "Teams"), (false, "former", "Former teams")].compactMap {
            isActive,
            id,
            title in
            var table = RecordTable(
                "\(id)-teams",
                "\(title), with every name that they had",
                columns,
                rows.filter { $0["is_active"].flag == isActive }
            )
            table?.isPart = { $0["is_whole_franchise"].flag == false }
            return SectionBlock(id, title, table)
        }
        return Page(
            "Teams",
            "Every team of the database: its years, names, record, playoffs and titles.",
            .teams,
            sections.isEmpty ? [WordsBlock.empty("none", "No regular season of a team is here.")] : sections
        )
    }

    private static let columns: [RecordColumn] = [
        // A name of earlier leads to the last season under it.
        RecordColumn("team_name") { row, links in
            let isWhole = row["is_whole_franchise"].flag == true
            let link = isWhole ? links.address(of: "team_name", in: row) : lastSeason(row, links)
            return .text(row["team_name"].text, link: link)
        },
        RecordColumn("leagues", "League"), .season("first_season_year", "From"),
        RecordColumn("last_season_year", "To") { row, links in
            guard let year = row["last_season_year"].integer else { return .missing(.unknown) }
            let name = SeasonYear(rawValue: year).name
            return Value(content: .number(Double(year), shown: name), link: lastSeason(row, links))
        },
        "seasons", "wins", "losses", RecordColumn("win_pct", isStrong: true),
        RecordColumn("playoff_seasons", "Playoffs"), RecordColumn("league_titles", "Titles"),
    ]

    private static func lastSeason(_ row: Record, _ links: RecordLinks) -> String? {
        guard let directory = links.directory, let id = row["team_id"].integer.map({ TeamID(rawValue: Int64($0)) }),
            let year = row["last_season_year"].integer.map(SeasonYear.init),
            let code = directory.teamAbbreviation(id, in: year)
        else { return nil }
        let season = directory.seasons.map(\.id).first { $0.year == year && directory.team(code, in: $0)?.id == id }
        return season.map { SitePath.team(code, $0) }
    }
}

extension RecordColumn {
    /// A season by its years, without a link: of a team of several leagues the year does not name it.
    static func season(_ name: String, _ title: String) -> RecordColumn {
        RecordColumn(name, title) { row, _ in
            guard let year = row[name].integer else { return .missing(.unknown) }
            return Value(content: .number(Double(year), shown: SeasonYear(rawValue: year).name))
        }
    }
}
