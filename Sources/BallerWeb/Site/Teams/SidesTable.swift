import BallerCore
import BallerServing

/// What a team and its opponents did a game, the four factors of both, and the place of each number in the league.
enum SidesTable {
    static func section(_ rows: [Record], season: SeasonID) -> SectionBlock? {
        // Without a sheet there are points alone.
        guard rows.contains(where: { !$0["field_goals_made"].isMissing }) else { return nil }
        let part = { (id: String, title: String, columns: [RecordColumn]) in
            var table = RecordTable("\(id)-table", title, [side] + columns, rows)
            table?.isOfTeams = true
            table?.season = season
            return SectionBlock(id, title, isPart: true, table)
        }
        return SectionBlock(
            "sides",
            "Team and opponents",
            [
                WordsBlock(
                    "sides-note",
                    .note,
                    [
                        "Averages of the regular season, and under them the place in the league: 1st is best for the team."
                    ]
                ),
                part(
                    "per-game",
                    "Per game",
                    counts.map { number($0, Value.oneDecimal) } + shares.map { number($0, Value.share) }
                ),
                part(
                    "four-factors",
                    "Four factors",
                    [
                        number("effective_field_goal_pct", Value.share), number("turnover_pct", Value.oneDecimal),
                        number("offensive_rebound_pct", Value.oneDecimal),
                        number("free_throws_per_field_goal_attempt", Value.share),
                    ]
                ),
            ]
        )
    }

    private static let counts = [
        "points", "rebounds", "assists", "steals", "blocks", "turnovers", "personal_fouls", "field_goals_made",
        "field_goals_attempted", "three_pointers_made", "three_pointers_attempted", "free_throws_made",
        "free_throws_attempted", "offensive_rebounds", "defensive_rebounds",
    ]
    private static let shares = ["field_goal_pct", "three_point_pct", "free_throw_pct"]

    private static let side = RecordColumn("side", "Side") { row, _ in
        let side = row["side"].text == "TEAM" ? "Team" : "Opponents"
        return row["is_rank"].flag == true ? .text("Place", tone: .quiet) : .text(side)
    }

    private static func number(_ name: String, _ look: @escaping @Sendable (Double?) -> Value) -> RecordColumn {
        RecordColumn(name) { row, _ in
            guard row["is_rank"].flag == true else { return look(row[name].number) }
            guard let place = row[name].number else { return .missing(.unknown) }
            return Value(
                content: .number(place, shown: StatFormat.ordinal(Int(place))),
                tone: .quiet
            )
        }
    }
}
