import BallerServing

/// The playoffs of all seasons: who won them against whom.
enum PlayoffsIndexPage {
    static let route = SiteRoute(
        path: SitePath.playoffs,
        about: "The playoffs of all seasons, with champion and runner-up."
    ) { request in
        let seasons = try request.records("playoff_finals", ["league": .null])
        return Page(
            "Playoffs",
            "The playoffs of every season: champion, runner-up, result of the final, and who led in points, rebounds and assists.",
            .history,
            crumbs: [Run("History", link: SitePath.history)],
            [
                RecordTable("playoffs", "Playoffs, newest first", columns, seasons)
                    ?? WordsBlock.empty("nothing", "No playoffs are known here."),
                seasons.isEmpty ? nil : WordsBlock("leaders-note", .quiet, [note]),
            ]
        )
    }

    private static let note: Run =
        "Leaders are told of playoffs all of whose games are here: their sums, not averages."

    private static let columns: [RecordColumn] = [
        RecordColumn("season_year") { row, links in links.season(of: row) { SitePath.playoffs($0) } },
        RecordColumn("league", "Lg"), "champion_team_name",
        RecordColumn("champion_wins", "Final") { row, links in
            var value = Value.record(row["champion_wins"].integer, row["runner_up_wins"].integer)
            value.link = row.season.flatMap { links.isSeason($0) ? SitePath.series(SeriesKey.finals, $0) : nil }
            return value
        },
        "runner_up_team_name", "finals_mvp_player_name",
        leader("points"), leader("rebounds"), leader("assists"),
    ]

    private static func leader(_ category: String) -> RecordColumn {
        RecordColumn("\(category)_leader_player_name") { row, links in
            .text(
                row["\(category)_leader_player_name"].text,
                link: links.player(row["\(category)_leader_player_slug"].text),
                note: row["\(category)_leader_value"].integer.map { StatFormat.grouped($0) }
            )
        }
    }
}
