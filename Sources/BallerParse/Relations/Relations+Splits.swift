/// Splits of a player's season, for pages that a person saved.
enum SplitRelations {
    private static let key: [Column] = [
        .context("player_id"), .context("season_year", .integer), .stat("split", .text, "split_id"),
        .stat("split_value", .text),
    ]

    static let splits = Relation(
        "bref_player_splits",
        "One row per split of a player's season.",
        key: ["player_id", "season_year", "split", "split_value"],
        columns: key + [
            .stat("games_played", .integer, "g"), .stat("games_started", .integer, "gs"),
            .stat("minutes_played", .integer, "mp"),
        ] + StatColumns.box() + [
            .stat("true_shooting_pct", .decimal, "ts_pct"), .stat("usage_pct", .decimal, "usg_pct"),
            .stat("offensive_rating", .decimal, "off_rtg"), .stat("defensive_rating", .decimal, "def_rtg"),
            .stat("plus_minus_per_48", .decimal, "plus_minus"), .stat("points_per_game", .decimal, "pts_per_g"),
        ]
    )

    static let shooting = Relation(
        "bref_player_shooting_splits",
        "One row per split of a player's shots of a season.",
        key: ["player_id", "season_year", "split", "split_value"],
        columns: key + [
            .stat("field_goals_made", .integer, "fg"), .stat("field_goals_attempted", .integer, "fga"),
            .stat("field_goal_pct", .decimal, "fg_pct"), .stat("three_pointers_made", .integer, "fg3"),
            .stat("three_pointers_attempted", .integer, "fg3a"), .stat("three_point_pct", .decimal, "fg3_pct"),
            .stat("effective_field_goal_pct", .decimal, "efg_pct"), .stat("assisted_made", .integer, "fg_ast"),
            .stat("assisted_pct", .decimal, "fg_ast_pct", "fg_pct_ast"),
        ]
    )

    static let onOff = Relation(
        "bref_player_on_off",
        "One row per split of a player's teams: with the player, without, and the difference.",
        key: ["player_id", "season_year", "split", "split_value", "team_id"],
        columns: key + [
            .link("team_id", .team, "team_id", "team_name_abbr"), .stat("minutes_played", .text, "mp"),
            .stat("effective_field_goal_pct", .decimal, "efg_pct", "diff_efg_pct"),
            .stat("offensive_rebound_pct", .decimal, "orb_pct", "diff_orb_pct"),
            .stat("defensive_rebound_pct", .decimal, "drb_pct", "diff_drb_pct"),
            .stat("rebound_pct", .decimal, "trb_pct", "diff_trb_pct"),
            .stat("assist_pct", .decimal, "ast_pct", "diff_ast_pct"),
            .stat("steal_pct", .decimal, "stl_pct", "diff_stl_pct"),
            .stat("block_pct", .decimal, "blk_pct", "diff_blk_pct"),
            .stat("turnover_pct", .decimal, "tov_pct", "diff_tov_pct"),
            .stat("pace", .decimal, "pace", "diff_pace"),
            .stat("offensive_rating", .decimal, "off_rtg", "diff_off_rtg"),
            .stat("opponent_offensive_rating", .decimal, "opp_off_rtg", "diff_opp_off_rtg"),
        ]
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
