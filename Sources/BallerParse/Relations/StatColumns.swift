/// Groups of columns that many tables share, named as everywhere in Baller.
enum StatColumns {
    /// Shooting, rebounds and the other counts of a box score.
    ///
    /// `prefix` is `opp_` in opponent tables; `suffixes` are those of rate tables over the years (`_per_g`,
    /// `_per_poss`).
    static func box(
        prefix: String = "",
        suffixes: [String] = [""],
        type: ColumnType = .integer,
        hasTwoPointers: Bool = true,
        hasPercentages: Bool = true
    ) -> [Column] {
        func count(_ name: String, _ stat: String) -> Column {
            Column(name: name, type: type, source: .stat, stats: suffixes.map { prefix + stat + $0 })
        }
        func share(_ name: String, _ stat: String) -> [Column] {
            hasPercentages ? [Column(name: name, type: .decimal, source: .stat, stats: [prefix + stat])] : []
        }
        var columns = [count("field_goals_made", "fg"), count("field_goals_attempted", "fga")]
        columns += share("field_goal_pct", "fg_pct")
        columns += [count("three_pointers_made", "fg3"), count("three_pointers_attempted", "fg3a")]
        columns += share("three_point_pct", "fg3_pct")
        if hasTwoPointers {
            columns += [count("two_pointers_made", "fg2"), count("two_pointers_attempted", "fg2a")]
            columns += share("two_point_pct", "fg2_pct") + share("effective_field_goal_pct", "efg_pct")
        }
        columns += [count("free_throws_made", "ft"), count("free_throws_attempted", "fta")]
        columns += share("free_throw_pct", "ft_pct")
        columns += [
            count("offensive_rebounds", "orb"), count("defensive_rebounds", "drb"), count("rebounds", "trb"),
            count("assists", "ast"), count("steals", "stl"), count("blocks", "blk"), count("turnovers", "tov"),
            count("personal_fouls", "pf"), count("points", "pts"),
        ]
        return columns
    }

    static let advanced: [Column] = [
        .stat("player_efficiency_rating", .decimal, "per"),
        .stat("true_shooting_pct", .decimal, "ts_pct"),
        .stat("three_point_attempt_rate", .decimal, "fg3a_per_fga_pct"),
        .stat("free_throw_attempt_rate", .decimal, "fta_per_fga_pct"),
        .stat("offensive_rebound_pct", .decimal, "orb_pct"),
        .stat("defensive_rebound_pct", .decimal, "drb_pct"),
        .stat("rebound_pct", .decimal, "trb_pct"),
        .stat("assist_pct", .decimal, "ast_pct"),
        .stat("steal_pct", .decimal, "stl_pct"),
        .stat("block_pct", .decimal, "blk_pct"),
        .stat("turnover_pct", .decimal, "tov_pct"),
        .stat("usage_pct", .decimal, "usg_pct"),
        .stat("offensive_win_shares", .decimal, "ows"),
        .stat("defensive_win_shares", .decimal, "dws"),
        .stat("win_shares", .decimal, "ws"),
        .stat("win_shares_per_48", .decimal, "ws_per_48"),
        .stat("offensive_box_plus_minus", .decimal, "obpm"),
        .stat("defensive_box_plus_minus", .decimal, "dbpm"),
        .stat("box_plus_minus", .decimal, "bpm"),
        .stat("value_over_replacement", .decimal, "vorp"),
    ]

    static func shooting(prefix: String = "") -> [Column] {
        func stat(_ name: String, _ type: ColumnType = .decimal, _ stats: String...) -> Column {
            Column(name: name, type: type, source: .stat, stats: stats.map { prefix + $0 })
        }
        return [
            stat("field_goal_pct", .decimal, "fg_pct"),
            stat("average_distance", .decimal, "avg_dist"),
            stat("share_of_attempts_two_point", .decimal, "pct_fga_fg2a", "fg2a_pct_fga"),
            stat("share_of_attempts_0_3_ft", .decimal, "pct_fga_00_03"),
            stat("share_of_attempts_3_10_ft", .decimal, "pct_fga_03_10"),
            stat("share_of_attempts_10_16_ft", .decimal, "pct_fga_10_16"),
            stat("share_of_attempts_16_ft_to_arc", .decimal, "pct_fga_16_xx", "pct_fga_16_XX"),
            stat("share_of_attempts_three_point", .decimal, "pct_fga_fg3a", "fg3a_pct_fga"),
            stat("two_point_pct", .decimal, "fg_pct_fg2a", "fg2_pct"),
            stat("field_goal_pct_0_3_ft", .decimal, "fg_pct_00_03"),
            stat("field_goal_pct_3_10_ft", .decimal, "fg_pct_03_10"),
            stat("field_goal_pct_10_16_ft", .decimal, "fg_pct_10_16"),
            stat("field_goal_pct_16_ft_to_arc", .decimal, "fg_pct_16_xx", "fg_pct_16_XX"),
            stat("three_point_pct", .decimal, "fg_pct_fg3a", "fg3_pct"),
            stat("assisted_share_two_point", .decimal, "pct_ast_fg2", "fg2_pct_ast"),
            stat("assisted_share_three_point", .decimal, "pct_ast_fg3", "fg3_pct_ast"),
            stat("share_of_attempts_dunks", .decimal, "pct_fga_dunk", "pct_fg2_dunk"),
            stat("dunks_made", .integer, "fg_dunk", "fg2_dunk"),
            stat("share_of_attempts_layups", .decimal, "pct_fga_layup", "pct_fg2_layup"),
            stat("layups_made", .integer, "fg_layup", "fg2_layup"),
            stat("corner_share_of_three_point_attempts", .decimal, "pct_fg3a_corner3", "pct_fg3a_corner"),
            stat("corner_three_point_pct", .decimal, "fg_pct_corner3", "fg3_pct_corner"),
            stat("heaves_attempted", .integer, "fg3a_heave"),
            stat("heaves_made", .integer, "fg3_heave"),
        ]
    }

    static let adjustedShooting: [Column] = [
        .stat("field_goal_pct", .decimal, "fg_pct"),
        .stat("two_point_pct", .decimal, "fg2_pct"),
        .stat("three_point_pct", .decimal, "fg3_pct"),
        .stat("effective_field_goal_pct", .decimal, "efg_pct"),
        .stat("free_throw_pct", .decimal, "ft_pct"),
        .stat("true_shooting_pct", .decimal, "ts_pct"),
        .stat("free_throw_attempt_rate", .decimal, "fta_per_fga_pct"),
        .stat("three_point_attempt_rate", .decimal, "fg3a_per_fga_pct"),
        .stat("adjusted_field_goal_pct", .decimal, "adj_fg_pct"),
        .stat("adjusted_two_point_pct", .decimal, "adj_fg2_pct"),
        .stat("adjusted_three_point_pct", .decimal, "adj_fg3_pct"),
        .stat("adjusted_effective_field_goal_pct", .decimal, "adj_efg_pct"),
        .stat("adjusted_free_throw_pct", .decimal, "adj_ft_pct"),
        .stat("adjusted_true_shooting_pct", .decimal, "adj_ts_pct"),
        .stat("adjusted_free_throw_attempt_rate", .decimal, "adj_fta_per_fga_pct"),
        .stat("adjusted_three_point_attempt_rate", .decimal, "adj_fg3a_per_fga_pct"),
        .stat("field_goal_points_added", .decimal, "fg_pts_added"),
        .stat("true_shooting_points_added", .decimal, "ts_pts_added"),
    ]

    static let playByPlay: [Column] = [
        .stat("share_at_point_guard", .decimal, "pct_1"),
        .stat("share_at_shooting_guard", .decimal, "pct_2"),
        .stat("share_at_small_forward", .decimal, "pct_3"),
        .stat("share_at_power_forward", .decimal, "pct_4"),
        .stat("share_at_center", .decimal, "pct_5"),
        .stat("on_court_plus_minus", .decimal, "plus_minus_on"),
        .stat("net_plus_minus", .decimal, "plus_minus_net"),
        .stat("bad_pass_turnovers", .integer, "tov_bad_pass"),
        .stat("lost_ball_turnovers", .integer, "tov_lost_ball"),
        .stat("other_turnovers", .integer, "tov_other"),
        .stat("shooting_fouls", .integer, "fouls_shooting"),
        .stat("blocking_fouls", .integer, "fouls_blocking"),
        .stat("offensive_fouls", .integer, "fouls_offensive"),
        .stat("take_fouls", .integer, "fouls_take"),
        .stat("shooting_fouls_drawn", .integer, "drawn_shooting"),
        .stat("offensive_fouls_drawn", .integer, "drawn_offensive"),
        .stat("points_by_assists", .integer, "astd_pts"),
        .stat("and_ones", .integer, "and1s"),
        .stat("shots_blocked", .integer, "own_shots_blk", "fga_blkd"),
    ]
}
