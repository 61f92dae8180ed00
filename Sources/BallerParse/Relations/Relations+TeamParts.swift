import BallerPages

/// Pages below a team's season, the register of a franchise's players, and the list of all contracts.
enum TeamPartRelations {
    private static let season: [Column] = [
        .context("team_id"), .context("season_year", .integer), .context("season_type"),
    ]

    private static let net: [Column] = [
        ("points", "pts"), ("field_goals_made", "fg"), ("field_goals_attempted", "fga"), ("field_goal_pct", "fg_pct"),
        ("three_pointers_made", "fg3"), ("three_pointers_attempted", "fg3a"), ("three_point_pct", "fg3_pct"),
        ("effective_field_goal_pct", "efg_pct"), ("free_throws_made", "ft"), ("free_throws_attempted", "fta"),
        ("free_throw_pct", "ft_pct"), ("offensive_rebounds", "orb"), ("offensive_rebound_pct", "orb_pct"),
        ("defensive_rebounds", "drb"), ("defensive_rebound_pct", "drb_pct"), ("rebounds", "trb"),
        ("rebound_pct", "trb_pct"), ("assists", "ast"), ("steals", "stl"), ("blocks", "blk"), ("turnovers", "tov"),
        ("personal_fouls", "pf"),
    ].map { name, stat in
        Column(name: "net_\(name)", type: .decimal, source: .stat, stats: ["diff_\(stat)"])
    }

    static let lineups = Relation(
        "bref_team_lineups",
        "One row per lineup of two to five players: what the team did above its opponents per 100 possessions.",
        key: ["team_id", "season_year", "season_type", "lineup_size", "row_order"],
        columns: season + [
            .context("lineup_size", .integer), .context("row_order", .integer), .stat("lineup", .text),
            .derived("player_ids", .text, ["lineup"]) { element in
                .text(optional: element.links.compactMap { $0.identifier(.player) }.joined(separator: " "))
            },
            .stat("seconds_played", .seconds, "mp"),
        ] + net
    )

    private static func onOff(_ side: String, _ prefix: String) -> [Column] {
        [
            ("effective_field_goal_pct", "efg_pct"), ("offensive_rebound_pct", "orb_pct"),
            ("defensive_rebound_pct", "drb_pct"), ("rebound_pct", "trb_pct"), ("assist_pct", "ast_pct"),
            ("steal_pct", "stl_pct"), ("block_pct", "blk_pct"), ("turnover_pct", "tov_pct"), ("pace", "pace"),
            ("offensive_rating", "off_rtg"),
        ].map { name, stat in
            Column(name: side + name, type: .decimal, source: .stat, stats: [prefix + stat])
        }
    }

    private static let split: Column.Derivation = { element in
        if element.text.hasPrefix("On Court") { return .text("ON") }
        return .text(element.text.hasPrefix("Off Court") ? "OFF" : "DIFFERENCE")
    }

    static let onOff = Relation(
        "bref_team_on_off",
        "One row per player of a team and split: on the court, off it, and the difference.",
        key: ["team_id", "season_year", "season_type", "player_id", "split"],
        columns: season + [
            .context("player_id"), .context("player_name"), .derived("split", .text, ["split_id"], split),
            .derived("minutes_played", .integer, ["mp"]) { element in
                element.text.hasSuffix("%") ? .null : CellReader.cell(.integer, element.text)
            },
            .derived("minutes_share_pct", .decimal, ["mp"]) { element in
                element.text.hasSuffix("%") ? CellReader.cell(.decimal, element.text) : .null
            },
        ] + onOff("", "") + onOff("opponent_", "opp_") + onOff("difference_", "diff_")
    )

    /// Averages for one side; the table prints no defensive rebounds and no two-pointers.
    private static func averages(_ side: String, _ prefix: String) -> [Column] {
        let columns =
            StatColumns.box(prefix: prefix, type: .decimal).filter {
                !["defensive_rebounds", "two_pointers_made", "two_pointers_attempted", "two_point_pct"].contains(
                    $0.name
                )
            } + [
                Column(name: "true_shooting_pct", type: .decimal, source: .stat, stats: ["\(prefix)ts_pct"])
            ]
        return columns.map { Column(name: side + $0.name, type: $0.type, source: $0.source, stats: $0.stats) }
    }

    static let splits = Relation(
        "bref_team_splits",
        "One row per split of a team's season: averages of the team and of its opponents; the whole season has no split.",
        key: ["team_id", "season_year", "season_type", "split", "split_value"],
        columns: season + [
            .context("split"), .stat("split_value", .text), .stat("games", .integer, "g"), .stat("wins", .integer),
            .stat("losses", .integer),
        ] + averages("", "") + averages("opponent_", "opp_")
    )

    private static let sums: [Column] =
        [.stat("games_played", .integer, "g"), .stat("minutes_played", .integer, "mp")]
        + StatColumns.box(hasTwoPointers: false).filter { $0.name != "defensive_rebounds" } + [
            .stat("minutes_per_game", .decimal, "mp_per_g"), .stat("points_per_game", .decimal, "pts_per_g"),
            .stat("rebounds_per_game", .decimal, "trb_per_g"), .stat("assists_per_game", .decimal, "ast_per_g"),
        ]

    private static let player: [Column] = [
        .link("player_id", .player, "player"), .derived("player_name", .text, ["player"], Derivations.name),
    ]

    static let franchisePlayers = Relation(
        "bref_franchise_players",
        "One row per player who ever played for a franchise: what he did for it.",
        key: ["franchise_id", "player_id"],
        columns: [.context("franchise_id")] + player + [
            .stat("first_season_year", .integer, "year_min"), .stat("last_season_year", .integer, "year_max"),
            .stat("seasons", .integer, "years"),
        ] + sums + [.stat("steals_per_game", .decimal, "stl_per_g"), .stat("blocks_per_game", .decimal, "blk_per_g")]
    )

    static let birthdays = Relation(
        "bref_birthdays",
        "One row per player of the NBA or ABA born on a day of the year, with what he did in his career.",
        key: ["birth_month", "birth_day", "player_id"],
        columns: [.context("birth_month", .integer), .context("birth_day", .integer)] + player + [
            .stat("birth_year", .integer), .stat("seasons", .integer, "years"),
        ] + sums + [.stat("win_shares", .decimal, "ws")]
    )

    static let contractList = Relation(
        "bref_league_contracts",
        "One row per line of the list of all contracts, highest salary first; a player whom several teams pay has several.",
        key: ["list_order"],
        columns: [.context("list_order", .integer)] + player + [
            .derived("team_id", .text, ["team_id"]) { element in
                SiteID.isTeam(element.text.utf8) ? .text(element.text) : .null
            },
            .context("first_season_year", .integer),
        ] + (1...6).map { .stat("salary_season_\($0)", .integer, "y\($0)") }
            + [.stat("guaranteed", .integer, "remain_gtd")]
    )
}
