/// What surrounds a draft: the combine before it and the lottery for its first picks.
enum DraftRelations {
    static let combine = Relation(
        "bref_draft_combine",
        "One row per player of a draft's combine; lengths in inches, weight in pounds, times in seconds.",
        key: ["draft_year", "player_name"],
        columns: [
            .context("draft_year", .integer),
            .link("player_id", .player, "player", "name_display"),
            .derived("player_name", .text, ["player", "name_display"], Derivations.linkedName),
            .stat("position", .text, "pos"), .stat("college", .text, "college_name", "college"),
            length("height_without_shoes", "height_wo_shoes", "height_no_shoes", "height"),
            length("height_with_shoes", "height_w_shoes", "height_shoes"),
            .stat("weight_pounds", .decimal, "weight"), length("wingspan", "wingspan"),
            length("standing_reach", "standing_reach", "reach"),
            .stat("body_fat_pct", .decimal, "body_fat_pct", "body_fat"),
            .stat("hand_length", .decimal), .stat("hand_width", .decimal),
            .stat("standing_vertical", .decimal, "standing_vertical", "no_step_vertical", "vertical_standing"),
            .stat("max_vertical", .decimal, "max_vertical", "vertical_max", "vertical"),
            .stat("lane_agility_seconds", .decimal, "lane_agility", "agility"),
            .stat("shuttle_run_seconds", .decimal, "shuttle_run", "shuttle"),
            .stat("sprint_seconds", .decimal, "three_quarter_sprint", "sprint"),
            .stat("bench_press", .integer, "bench_press", "bench"),
        ]
    )

    static let lottery = Relation(
        "bref_draft_lottery",
        "One row per team of a draft's lottery: its chances before, its pick after.",
        key: ["draft_year", "team_id"],
        columns: [
            .context("draft_year", .integer),
            .stat("seed", .integer, "seed", "ranker", "rank"),
            .link("team_id", .team, "team_id", "team_name", "team"),
            .derived("team_name", .text, ["team_name", "team", "team_id"], Derivations.linkedName),
            .stat("wins", .integer), .stat("losses", .integer),
            .stat("chances", .integer, "chances", "combinations"),
            .stat("first_pick_pct", .decimal, "first_pick_pct", "odds", "odds_1", "pct_1"),
            .stat("top_four_pct", .decimal, "top_four_pct", "odds_top_4", "pct_top_4"),
            .stat("pick", .integer, "pick", "pick_overall", "result"),
        ]
    )

    /// Feet and inches with a fraction, `6-7.25` or `6' 7.25''`, or inches alone.
    private static func length(_ name: String, _ stats: String...) -> Column {
        .derived("\(name)_inches", .decimal, stats) { element in
            let parts = element.text.split { "-'\" ".contains($0) }.map(String.init)
            guard let last = parts.last else { return .null }
            guard parts.count == 2, let feet = Int(parts[0]), let inches = Double(last), inches < 12 else {
                return CellReader.cell(.decimal, element.text)
            }
            return .decimal((Double(feet * 12) + inches).description)
        }
    }
}
