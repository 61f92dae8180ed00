import BallerCore
import BallerServing

/// The All-Star game of a season: who was selected, and the lines of those who played.
enum AllStarPage {
    static let route = SiteRoute(
        path: "/all-star/{season}",
        about: "The All-Star game of a season: selections and lines.",
        SeasonParameters.self
    ) { request in
        let season = try request.season
        let selected = try request.records("all_star_selections")
        let lines = try request.records("all_star_lines")
        guard !selected.isEmpty || !lines.isEmpty else {
            throw Problem.notFound("Nothing is known here of an All-Star game of \(season.name).")
        }
        let day = lines.first?["game_date"].text.flatMap(CalendarDay.init)?.long
        return Page(
            "All-Star game \(season.name)",
            "The All-Star game of \(season.name): who was selected for each side, and what the players did.",
            .history,
            crumbs: [Run("History", link: SitePath.history), Run("All-Star games", link: SitePath.allStar)],
            heading: Page.Heading("All-Star game", PageLink(text: season.name, link: SitePath.season(season))),
            [
                StepsBlock(
                    around: season,
                    of: try request.records("all_star_seasons").compactMap(\.season)
                        .filter { request.directory.season(.id($0)) != nil },
                    all: PageLink(text: "All All-Star games", link: SitePath.allStar),
                    link: { SitePath.allStar($0) }
                ),
                day.map { WordsBlock("day", .lead, [Run($0)]) },
            ] + boxes(lines) + [
                lines.isEmpty ? WordsBlock("no-lines", .note, ["What the players did in the game is not here."]) : nil,
                PairBlock("selected", sides(selected)),
            ]
        )
    }

    /// A box score for each side.
    private static func boxes(_ lines: [Record]) -> [SectionBlock?] {
        let games = Set(lines.compactMap { $0["game_code"].text })
        return lines.sides.map { side in
            let rows = lines.filter { $0["side"].text == side }
            var table = RecordTable("box-\(side.asID)-table", "Box score, \(side)", line, rows)
            // A season of several short games has the lines of each.
            if games.count > 1 { table?.group = { $0["game_code"].text.map { "Game \($0)" } } }
            return SectionBlock("box-\(side.asID)", side, table)
        }
    }

    private static func sides(_ selected: [Record]) -> [SectionBlock] {
        selected.sides.compactMap { side in
            SectionBlock(
                "selected-\(side.asID)",
                "Selected for \(side)",
                RecordTable(
                    "selected-\(side.asID)-table",
                    "Selected for \(side)",
                    selection,
                    selected.filter { $0["side"].text == side }
                )
            )
        }
    }

    private static let selection: [RecordColumn] = [
        "player_name",
        RecordColumn("is_replaced", "As") { row, _ in
            .text(row["is_replaced"].flag == true ? "replaced" : "selected")
        },
    ]

    private static let line: [RecordColumn] = [
        RecordColumn("player_name") { row, links in
            .text(
                row["player_name"].text,
                link: links.player(row["player_slug"].text),
                note: row["reason"].text ?? (row["is_starter"].flag == true ? "starter" : nil)
            )
        },
        RecordColumn("team_abbreviation", "Team"), RecordColumn("seconds_played", "MIN"), "field_goals_made",
        "field_goals_attempted", "three_pointers_made", "three_pointers_attempted", "free_throws_made",
        "free_throws_attempted", "offensive_rebounds", "rebounds", "assists", "steals", "blocks", "turnovers",
        "personal_fouls", .strong("points"),
    ]
}

extension [Record] {
    /// The sides in the order of the rows.
    fileprivate var sides: [String] {
        var sides: [String] = []
        for side in compactMap({ $0["side"].text }) where !sides.contains(side) { sides.append(side) }
        return sides
    }
}

extension String {
    /// `team-stripes` of Team Stripes.
    fileprivate var asID: String { lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-") }
}
