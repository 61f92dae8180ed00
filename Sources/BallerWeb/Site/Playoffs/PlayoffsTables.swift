import BallerCore
import BallerServing

/// What the teams of the playoffs did a game.
enum PlayoffsTeams {
    static func section(_ request: ArtifactRequest<SeasonParameters>) throws -> SectionBlock? {
        let teams = try request.records(
            "season_team_stats",
            [
                "season_type": .text(SeasonType.playoff.rawValue), "basis": .text("per_game"), "side": .text("TEAM"),
                "conference": .null,
            ]
        )
        let season = try request.season
        var table = RecordTable("teams-table", "Teams of the playoffs, per game", columns(season), teams)
        table?.isOfTeams = true
        return SectionBlock("teams", "Teams, per game", table)
    }

    private static func columns(_ season: SeasonID) -> [RecordColumn] {
        [
            RecordColumn("team_name") { row, _ in
                .text(row["team_name"].text, link: row["team_abbreviation"].text.map { SitePath.team($0, season) })
            },
            RecordColumn("games_played", "G"), .pair("wins", "losses", "W–L"), "offensive_rating", "defensive_rating",
            "net_rating", "pace", perGame("field_goals_made", "FG"), perGame("field_goals_attempted", "FGA"),
            "field_goal_pct", perGame("three_pointers_made", "3P"), "three_point_pct",
            perGame("free_throws_made", "FT"), "free_throw_pct", perGame("rebounds", "REB"),
            perGame("assists", "AST"), perGame("steals", "STL"), perGame("blocks", "BLK"),
            perGame("turnovers", "TOV"), perGame("points", "PTS"),
        ]
    }

    /// An average, in a column that is called like the count.
    private static func perGame(_ name: String, _ title: String) -> RecordColumn {
        RecordColumn(name, title, isStrong: name == "points") { row, _ in .oneDecimal(row[name].number) }
    }
}

/// What the players of the playoffs did in all of them, who scored most first.
enum PlayoffsPlayers {
    private static let shown = 50

    static func section(_ request: ArtifactRequest<SeasonParameters>) throws -> SectionBlock? {
        let wanted: QueryArguments = [
            "season_type": .text(SeasonType.playoff.rawValue), "basis": .text("total"), "team_id": .null,
            "position": .null, "min_games": .integer(0), "sort_by": .text("points"), "descending": .boolean(true),
            "limit": .null, "offset": .integer(0),
        ]
        // All of them cost hardly more than the first, and tell how many there are.
        let all = try request.rows("season_player_lines", wanted)
        let players = try all.prefix(shown).records()
        guard let table = RecordTable("players-table", "Players of the playoffs, totals", columns, players) else {
            return nil
        }
        let season = try request.season
        return SectionBlock(
            "players",
            "Players, totals",
            [
                note(players, of: all.rowCount).map { WordsBlock("players-note", .note, [Run($0)]) },
                table,
                WordsBlock.more(
                    "players-more",
                    [
                        PageLink(
                            text: "All players as CSV",
                            link: "/api/v1/seasons/\(season.key)/player-stats.csv?season_type=PLAYOFF"
                        )
                    ]
                ),
            ]
        )
    }

    private static func note(_ players: [Record], of total: Int) -> String? {
        let first = total > shown ? "The first \(shown) of \(total) by points." : nil
        let isPart = players.contains { $0["is_complete"].flag == false }
        let part = isPart ? "Of these playoffs not every player’s numbers are here." : nil
        let words = [first, part].compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private static let columns: [RecordColumn] = [
        "player_name", RecordColumn("team_abbreviations", "Team"), RecordColumn("games_played", "G"),
        RecordColumn("minutes_played", "MIN"), "field_goals_made", "field_goals_attempted", "field_goal_pct",
        "three_pointers_made", "three_pointers_attempted", "three_point_pct", "free_throws_made",
        "free_throws_attempted", "free_throw_pct", "offensive_rebounds", "rebounds", "assists", "steals", "blocks",
        "turnovers", "personal_fouls", .strong("points"),
    ]
}
