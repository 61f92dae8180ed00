import BallerCore
import BallerServing

/// A team's games of a season: when, against whom, how they ended, and what the team did in them.
enum TeamGamesPage {
    static let route = SiteRoute(
        path: "/teams/{team}/{season}/games",
        about: "A team's games of a season.",
        TeamSeasonParameters.self
    ) { request in
        let team = try TeamYear(request)
        let games = try request.records("team_game_log")
        let sections = SeasonType.inOrder.compactMap { part -> SectionBlock? in
            let games = games.filter { $0["season_type"].text == part.rawValue }
            guard let table = RecordTable("games-\(part.id)-table", "\(part.title) games", schedule, games) else {
                return nil
            }
            return SectionBlock(
                "games-\(part.id)",
                part.title,
                [
                    ChartBlock("games-\(part.id)-chart", MarginChart.chart(games, title: "\(part.title), margins")),
                    table,
                ]
            )
        }
        let lines = try request.records("team_games", ["season_type": .text(SeasonType.regular.rawValue)])
        return team.page(
            "Games",
            "Every game of the \(team.name) in \(team.season.name): scores, records, streaks and lines.",
            [
                team.steps(SitePath.games),
                team.links(current: .games),
                sections.isEmpty
                    ? WordsBlock.empty("none", "No game of the \(team.name) in \(team.season.name) is here.") : nil,
            ] + sections + [
                SectionBlock(
                    "lines",
                    "Lines of the regular season",
                    RecordTable("lines-table", "Lines of the regular season", line, lines)
                ),
                games.isEmpty
                    ? nil
                    : WordsBlock.more(
                        "whole",
                        [
                            PageLink(
                                text: "Schedule as CSV",
                                link: "/api/v1/teams/\(team.code)/schedule/\(team.season.key).csv"
                            )
                        ]
                    ),
            ]
        )
    }

    private static let opponent = RecordColumn("opponent_team_id") { row, links in
        guard let code = row["opponent_team_abbreviation"].text else { return .missing(.unknown) }
        return .text(
            "\(row["location"].text == "AWAY" ? "at" : "vs") \(code)",
            link: links.address(of: "opponent_team_abbreviation", in: row)
        )
    }

    /// Before the game when it starts.
    private static let outcome = RecordColumn("outcome") { row, _ in
        guard let outcome = row["outcome"].text else {
            return .text(row["start_time_eastern"].text.map(StartTime.text) ?? "To come", tone: .quiet)
        }
        return .text(outcome, tone: outcome == "W" ? .good : .bad)
    }

    private static let schedule: [RecordColumn] = [
        .gameDay, opponent, outcome, .played("points", isStrong: true), .played("opponent_points"),
        RecordColumn("plus_minus", "Diff") { row, _ in
            guard let own = row["points"].integer, let other = row["opponent_points"].integer else {
                return .missing(.toCome)
            }
            return .signed(own - other)
        },
        RecordColumn("overtimes") { row, _ in
            guard let count = row["overtimes"].integer, count > 0 else { return .missing(.notApplicable) }
            return .text(count == 1 ? "OT" : "\(count)OT")
        },
        RecordColumn("wins", "W–L") { row, _ in
            row["is_final"].flag == true ? .record(row["wins"].integer, row["losses"].integer) : .missing(.toCome)
        },
        RecordColumn("streak") { row, _ in
            row["is_final"].flag == true ? .streak(row["streak"].integer) : .missing(.toCome)
        },
        "attendance", "arena",
    ]
    private static let line: [RecordColumn] = [
        .gameDay, opponent, outcome, .strong("points"), "opponent_points", "rebounds", "assists", "steals", "blocks",
        "turnovers", "field_goals_made", "field_goals_attempted", "three_pointers_made", "three_pointers_attempted",
        "free_throws_made", "free_throws_attempted", "offensive_rebounds", "defensive_rebounds", "personal_fouls",
    ]
}

extension RecordColumn {
    /// A count of a game, which is to come before it.
    fileprivate static func played(_ name: String, isStrong: Bool = false) -> RecordColumn {
        RecordColumn(name, isStrong: isStrong) { row, _ in
            row["is_final"].flag == true ? .count(row[name].integer) : .missing(.toCome)
        }
    }
}
