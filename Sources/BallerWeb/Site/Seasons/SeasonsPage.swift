import BallerCore
import BallerServing

/// All seasons, those of each league in a table: champion, best record, awards and leaders.
enum SeasonsPage {
    static let route = SiteRoute(path: SitePath.seasons, about: "All seasons, by league.") { request in
        let all: QueryArguments = ["season_year": .null, "league": .null, "limit": .integer(1000)]
        let seasons = try request.records("seasons", all)
        let honours = Dictionary(
            try request.records("season_honours").compactMap { row in row.season.map { ($0, row) } }
        ) { first, _ in first }
        let leagues = Set(seasons.compactMap { $0.season?.league.counted }).sorted { $0.isMain && !$1.isMain }
        let sections = leagues.compactMap { league in
            let rows = seasons.filter { $0.season?.league.counted == league }
            return SectionBlock(
                league.rawValue.lowercased(),
                league.rawValue,
                RecordTable(
                    "\(league.rawValue.lowercased())-seasons",
                    "Seasons of the \(league.rawValue), newest first",
                    columns(honours, hasTwoNames: Set(rows.compactMap { $0["league"].text }).count > 1),
                    rows
                )
            )
        }
        return Page(
            "Seasons",
            "Every season of the database with champion, best record, awards and leaders.",
            .seasons,
            [WordsBlock.more("more", [PageLink(text: "Injury report", link: SitePath.injuries)])] + sections
        )
    }

    private static func columns(_ honours: [SeasonID: Record], hasTwoNames: Bool) -> [RecordColumn] {
        let leader = { (name: String, title: String, value: String?) in
            RecordColumn("player_name", title) { row, links in
                guard let honour = row.season.flatMap({ honours[$0] }) else { return .missing(.unknown) }
                return .text(
                    honour["\(name)_player_name"].text,
                    link: links.player(honour["\(name)_player_slug"].text),
                    note: value.flatMap { honour[$0].number }.map { StatFormat.oneDecimal($0) }
                )
            }
        }
        return [
            "season_year",
            team("champion_", "Champion", note: false),
            team("best_", "Best record", note: true),
            leader("mvp", "MVP", nil), leader("rookie", "Rookie of the year", nil),
            leader("points", "Points", "points_per_game"), leader("rebounds", "Rebounds", "rebounds_per_game"),
            leader("assists", "Assists", "assists_per_game"),
            "team_count",
            RecordColumn("games") { row, _ in games(row) },
        ] + (hasTwoNames ? ["league"] : [])
    }

    private static func team(_ prefix: String, _ title: String, note: Bool) -> RecordColumn {
        RecordColumn("team_name", title) { row, links in
            .text(
                row["\(prefix)team_name"].text,
                link: links.address(of: "\(prefix)team_name", in: row),
                note: note
                    ? StatFormat.record(row["\(prefix)team_wins"].integer, row["\(prefix)team_losses"].integer) : nil
            )
        }
    }

    /// Games that are here, of those that the season had.
    private static func games(_ row: Record) -> Value {
        guard let games = row["games"].integer else { return .missing(.unknown) }
        let shown = StatFormat.grouped(games)
        let isWhole = row["is_complete"].flag == true
        return Value(
            content: .number(
                Double(games),
                shown: isWhole ? shown : "\(shown) of \(StatFormat.grouped(row["expected_games"].integer))"
            )
        )
    }
}
