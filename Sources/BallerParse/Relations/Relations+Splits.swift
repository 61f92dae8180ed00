import BallerPages

/// Splits of a player's season, for pages that a person saved.
enum SplitRelations {
    private static let key: [Column] = [
        .context("player_id"), .context("season_year", .integer), .context("split"), .stat("split_value", .text),
    ]

    static let splits = Relation(
        "bref_player_splits",
        "One row per split of a player's season; the whole season has no split.",
        key: ["player_id", "season_year", "split", "split_value"],
        columns: key + [
            .stat("games_played", .integer, "g"), .stat("games_started", .integer, "gs"),
            .stat("minutes_played", .integer, "mp"),
        ] + StatColumns.box() + [
            .stat("true_shooting_pct", .decimal, "ts_pct"), .stat("usage_pct", .decimal, "usg_pct"),
            .stat("offensive_rating", .decimal, "off_rtg"), .stat("defensive_rating", .decimal, "def_rtg"),
            .stat("plus_minus_per_48", .decimal, "plus_minus"), .stat("minutes_per_game", .decimal, "mp_per_g"),
            .stat("points_per_game", .decimal, "pts_per_g"), .stat("rebounds_per_game", .decimal, "trb_per_g"),
            .stat("assists_per_game", .decimal, "ast_per_g"),
        ]
    )

    static let shooting = Relation(
        "bref_player_shooting_splits",
        "One row per split of a player's shots of a season; the whole season has no split.",
        key: ["player_id", "season_year", "split", "split_value"],
        columns: key + [
            .stat("field_goals_made", .integer, "fg"), .stat("field_goals_attempted", .integer, "fga"),
            .stat("field_goal_pct", .decimal, "fg_pct"), .stat("three_pointers_made", .integer, "fg3"),
            .stat("three_pointers_attempted", .integer, "fg3a"), .stat("three_point_pct", .decimal, "fg3_pct"),
            .stat("effective_field_goal_pct", .decimal, "efg_pct"), .stat("assisted_made", .integer, "fg_ast"),
            .stat("assisted_pct", .decimal, "fg_ast_pct", "fg_pct_ast"),
        ]
    )

    /// The same nine numbers for the team, its opponents, and the difference.
    private static func onOffNumbers(_ side: String, _ prefix: String) -> [Column] {
        [
            ("effective_field_goal_pct", "efg_pct"), ("offensive_rebound_pct", "orb_pct"),
            ("defensive_rebound_pct", "drb_pct"), ("rebound_pct", "trb_pct"), ("assist_pct", "ast_pct"),
            ("steal_pct", "stl_pct"), ("block_pct", "blk_pct"), ("turnover_pct", "tov_pct"),
            ("offensive_rating", "off_rtg"),
        ].map { name, stat in
            Column(name: side + name, type: .decimal, source: .stat, stats: [prefix + stat])
        }
    }

    static let onOff = Relation(
        "bref_player_on_off",
        "One row per split of a player's teams: with the player, without, and the difference.",
        key: ["player_id", "season_year", "season_type", "split", "team_id"],
        columns: [
            .context("player_id"), .context("season_year", .integer), .context("season_type"),
            .stat("split", .text, "split_id"), .link("team_id", .team, "team_id", "team_name_abbr"),
            .stat("minutes_played", .text, "mp"),
        ] + onOffNumbers("", "") + onOffNumbers("opponent_", "opp_") + onOffNumbers("difference_", "diff_")
    )

    static let finder = Relation(
        "bref_season_finder",
        "One row per player and season of a saved result of the old season finder, averages per 100 possessions.",
        key: ["player_id", "season_year", "team_id"],
        columns: [
            .stat("rank", .integer, "ranker"), .link("player_id", .player, "player"),
            .derived("player_name", .text, ["player"], Derivations.name),
            .derived("season_year", .integer, ["season"], Derivations.seasonYear), .stat("age", .integer),
            .link("team_id", .team, "team_id"), .stat("league", .text, "lg_id"),
            .stat("games_played", .integer, "g"), .stat("games_started", .integer, "gs"),
            .stat("minutes_played", .integer, "mp"),
        ] + StatColumns.box(suffixes: ["_per_poss"], type: .decimal) + [.stat("true_shooting_pct", .decimal, "ts_pct")]
    )
}
