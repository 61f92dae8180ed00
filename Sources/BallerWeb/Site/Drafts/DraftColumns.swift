import BallerServing

/// What is told of picks and of the players at a combine.
enum DraftColumns {
    static let picks: [RecordColumn] = [
        RecordColumn("overall_pick", "Pick"), RecordColumn("team_abbreviation", "Team"), player,
        "college", RecordColumn("seasons", "Yrs"),
        RecordColumn("games_played", "G") { row, _ in
            var games = Value.count(row["games_played"].integer)
            if row["career_is_complete"].flag == false { games.note = "so far" }
            return games
        },
        RecordColumn("minutes_played", "MIN"), RecordColumn("points", "PTS"), RecordColumn("rebounds", "REB"),
        RecordColumn("assists", "AST"), "field_goal_pct", "three_point_pct", "free_throw_pct",
        RecordColumn("minutes_per_game", "MIN/G"), "points_per_game", "rebounds_per_game", "assists_per_game",
    ]

    /// Whoever played has a page; whoever did not is a name.
    private static let player = RecordColumn("player_name") { row, links in
        if row["is_forfeited"].flag == true { return .text("forfeited", tone: .quiet) }
        return .text(
            row["player_name"].text,
            link: links.player(row["player_slug"].text),
            note: row["is_territorial"].flag == true ? "territorial" : nil
        )
    }

    static let lottery: [RecordColumn] = [
        "team_name", "wins", "losses", RecordColumn("chances", "Chances"),
        RecordColumn("first_pick_pct", "First pick, %"),
        RecordColumn("top_four_pct", "Top four, %"), RecordColumn("pick", "Pick", isStrong: true),
    ]

    static let combine: [RecordColumn] = [
        "player_name", RecordColumn("position", "Pos"),
        inches("height_without_shoes_inches", "Height"),
        inches("height_with_shoes_inches", "In shoes"),
        RecordColumn("weight_pounds", "Weight") { row, _ in .oneDecimal(row["weight_pounds"].number) },
        RecordColumn("wingspan_inches", "Wingspan"), RecordColumn("standing_reach_inches", "Reach"),
        RecordColumn("body_fat_pct", "Body fat"), RecordColumn("hand_length", "Hand length"),
        RecordColumn("hand_width", "Hand width"), RecordColumn("standing_vertical", "Standing jump"),
        RecordColumn("max_vertical", "Highest jump"), RecordColumn("lane_agility_seconds", "Lane agility"),
        RecordColumn("shuttle_run_seconds", "Shuttle run"), RecordColumn("sprint_seconds", "Sprint"),
        RecordColumn("bench_press", "Bench press"),
    ]

    /// `6-9.5`: feet, and inches with their quarters.
    private static func inches(_ name: String, _ title: String) -> RecordColumn {
        RecordColumn(name, title) { row, _ in
            guard let inches = row[name].number else { return .missing(.unknown) }
            let feet = Int(inches / 12)
            let rest = StatFormat.oneDecimal(inches - Double(feet * 12))
            return Value(
                content: .number(inches, shown: "\(feet)-\(rest.hasSuffix(".0") ? String(rest.dropLast(2)) : rest)")
            )
        }
    }
}
