import BallerPages

/// Teams: seasons, rosters, franchises, and what the office does.
enum TeamRelations {
    private static let teamName: [Column] = [
        .link("team_id", .team, "team", "team_name", "team_id"),
        .derived("team_name", .text, ["team", "team_name", "team_id"], Derivations.name),
    ]

    private static let season: [Column] = [.context("league"), .context("season_year", .integer)]

    /// A season page's team numbers; `side` is `TEAM` or `OPPONENT`.
    static func seasonNumbers(_ name: String, _ words: String, _ columns: [Column]) -> Relation {
        Relation(
            name,
            "One row per team, season and side (the team's own numbers or its opponents'): \(words).",
            key: ["league", "season_year", "side", "team_id"],
            columns: season + [.context("side")] + teamName
                + [.stat("games_played", .integer, "g"), .stat("minutes_played", .decimal, "mp", "opp_mp")] + columns
        )
    }

    /// The same column under its own name and, in opponent tables, under `opp_`.
    private static func bothSides(_ columns: [Column]) -> [Column] {
        columns.map { column in
            Column(
                name: column.name,
                type: column.type,
                source: column.source,
                stats: column.stats + column.stats.map { "opp_\($0)" }
            )
        }
    }

    static let totals = seasonNumbers("bref_team_totals", "totals", bothSides(StatColumns.box()))
    static let perGame = seasonNumbers(
        "bref_team_per_game",
        "averages per game",
        bothSides(StatColumns.box(type: .decimal))
    )
    static let perPossession = seasonNumbers(
        "bref_team_per_poss",
        "averages per 100 possessions",
        bothSides(StatColumns.box(type: .decimal))
    )
    static let shooting = seasonNumbers(
        "bref_team_shooting",
        "shooting by distance",
        bothSides(StatColumns.shooting())
    )

    private static let misc: [Column] = [
        .stat("average_age", .decimal, "age"), .stat("wins", .integer), .stat("losses", .integer),
        .stat("expected_wins", .integer, "wins_pyth"), .stat("expected_losses", .integer, "losses_pyth"),
        .stat("margin_of_victory", .decimal, "mov"), .stat("strength_of_schedule", .decimal, "sos"),
        .stat("simple_rating", .decimal, "srs"), .stat("offensive_rating", .decimal, "off_rtg"),
        .stat("defensive_rating", .decimal, "def_rtg"), .stat("net_rating", .decimal, "net_rtg"),
        .stat("pace", .decimal), .stat("free_throw_attempt_rate", .decimal, "fta_per_fga_pct"),
        .stat("three_point_attempt_rate", .decimal, "fg3a_per_fga_pct"),
        .stat("true_shooting_pct", .decimal, "ts_pct"), .stat("effective_field_goal_pct", .decimal, "efg_pct"),
        .stat("turnover_pct", .decimal, "tov_pct"), .stat("offensive_rebound_pct", .decimal, "orb_pct"),
        .stat("free_throws_per_field_goal_attempt", .decimal, "ft_rate"),
        .stat("opponent_effective_field_goal_pct", .decimal, "opp_efg_pct"),
        .stat("opponent_turnover_pct", .decimal, "opp_tov_pct"),
        .stat("defensive_rebound_pct", .decimal, "drb_pct"),
        .stat("opponent_free_throws_per_field_goal_attempt", .decimal, "opp_ft_rate"),
        .stat("arena", .text, "arena_name"), .stat("attendance", .integer),
        .stat("attendance_per_game", .integer, "attendance_per_g"),
    ]

    static let advanced = Relation(
        "bref_team_advanced",
        "One row per team and season: ratings, four factors, arena and attendance.",
        key: ["league", "season_year", "team_id"],
        columns: season + teamName + misc
    )

    static let ratings = Relation(
        "bref_team_ratings",
        "One row per team and season: ratings as they are and adjusted for the schedule.",
        key: ["league", "season_year", "team_id"],
        columns: season + teamName + [
            .stat("conference", .text, "conf_id"), .stat("division", .text, "div_id"), .stat("wins", .integer),
            .stat("losses", .integer), .stat("win_pct", .decimal, "win_loss_pct"),
            .stat("margin_of_victory", .decimal, "mov"), .stat("offensive_rating", .decimal, "off_rtg"),
            .stat("defensive_rating", .decimal, "def_rtg"), .stat("net_rating", .decimal, "net_rtg"),
            .stat("adjusted_margin_of_victory", .decimal, "mov_adj"),
            .stat("adjusted_offensive_rating", .decimal, "off_rtg_adj"),
            .stat("adjusted_defensive_rating", .decimal, "def_rtg_adj"),
            .stat("adjusted_net_rating", .decimal, "net_rtg_adj"),
        ]
    )

    /// The top of a team's season page and its table of miscellaneous numbers.
    static let teamSeasons = Relation(
        "bref_team_seasons",
        "One row per team and season: record, coach, executive, arena and ratings, from the team's own page.",
        key: ["team_id", "season_year"],
        columns: [
            .context("team_id"), .context("season_year", .integer), .context("league"), .context("team_name"),
            .context("record_wins", .integer), .context("record_losses", .integer), .context("finish"),
            .context("coach_ids"), .context("coaches"), .context("executive_id"), .context("executive"),
            .context("arena"), .context("attendance", .integer), .context("playoffs"),
        ]
    )

    static let teamMisc = Relation(
        "bref_team_season_misc",
        "One row per team and season: the team's own line of miscellaneous numbers.",
        key: ["team_id", "season_year"],
        columns: [.context("team_id"), .context("season_year", .integer)] + misc
    )

    static let teamAndOpponent = Relation(
        "bref_team_and_opponent",
        "One row per line of the table of a team's and its opponents' numbers (totals, averages, ranks, changes).",
        key: ["team_id", "season_year", "side", "line"],
        columns: [
            .context("team_id"), .context("season_year", .integer), .context("side"),
            .stat("line", .text, "player", "entity"), .stat("games_played", .integer, "g"),
            .stat("minutes_played", .text, "mp", "opp_mp", "mp_per_g", "opp_mp_per_g"),
        ] + bothSides(StatColumns.box(suffixes: ["", "_per_g"], type: .decimal)).map(\.lenient)
    )

    static let rosters = Relation(
        "bref_rosters",
        "One row per player of a team's roster of a season.",
        key: ["team_id", "season_year", "player_id"],
        columns: [
            .context("team_id"), .context("season_year", .integer), .link("player_id", .player, "player"),
            .derived("player_name", .text, ["player"], Derivations.name), .stat("number", .text),
            .stat("position", .text, "pos"), .stat("height_inches", .inches, "height"),
            .stat("weight_pounds", .integer, "weight"), .stat("birth_date", .date),
            .derived("birth_country", .text, ["flag", "birth_country"]) { element in
                .text(optional: element.text.split(separator: " ").last.map { $0.uppercased() })
            },
            .derived("years_experience", .integer, ["years_experience"]) { element in
                element.text == "R" ? .null : CellReader.cell(.integer, element.text)
            },
            .derived("is_rookie", .boolean, ["years_experience"]) { element in
                element.text.isEmpty ? .null : .boolean(element.text == "R")
            },
            .stat("college", .text, "college", "college_name"),
        ]
    )

    static let salaries = Relation(
        "bref_salaries",
        "One row per player and contract of a team's season: salary in dollars.",
        key: ["team_id", "season_year", "player_id", "contract_number"],
        columns: [
            .context("team_id"), .context("season_year", .integer), .link("player_id", .player, "player"),
            .derived("player_name", .text, ["player"], Derivations.name), .context("contract_number", .integer),
            .stat("salary", .integer),
        ]
    )

    static let franchiseSeasons = Relation(
        "bref_franchise_seasons",
        "One row per season of a franchise.",
        key: ["franchise_id", "season_year", "team_id"],
        columns: [
            .context("franchise_id"), .derived("season_year", .integer, ["season"], Derivations.seasonYear),
            .stat("league", .text, "lg_id"), .link("team_id", .team, "team_name"),
            .derived("team_name", .text, ["team_name"], Derivations.name),
            .derived("made_playoffs", .boolean, ["team_name"]) { .boolean($0.text.contains("*")) },
            .stat("wins", .integer), .stat("losses", .integer), .stat("win_pct", .decimal, "win_loss_pct"),
            .stat("finish", .text, "rank_team"), .stat("simple_rating", .decimal, "srs"), .stat("pace", .decimal),
            .stat("relative_pace", .decimal, "pace_rel"), .stat("offensive_rating", .decimal, "off_rtg"),
            .stat("relative_offensive_rating", .decimal, "off_rtg_rel"),
            .stat("defensive_rating", .decimal, "def_rtg"),
            .stat("relative_defensive_rating", .decimal, "def_rtg_rel"),
            .stat("playoffs", .text, "rank_team_playoffs"), .stat("coaches", .text),
            .stat("top_win_shares", .text, "top_ws"),
        ]
    )

    static let franchises = Relation(
        "bref_franchises",
        "One row per franchise, active or defunct, and under it its teams by name.",
        key: ["franchise_id", "name", "first_season_year", "is_whole_franchise"],
        columns: [
            .context("franchise_id"), .derived("name", .text, ["franch_name", "team_name"], Derivations.name),
            .context("is_whole_franchise", .boolean), .context("is_active", .boolean), .stat("league", .text, "lg_id"),
            .derived("first_season_year", .integer, ["year_min"], Derivations.seasonYear),
            .derived("last_season_year", .integer, ["year_max"], Derivations.seasonYear),
            .stat("seasons", .integer, "years"), .stat("games", .integer, "g"), .stat("wins", .integer),
            .stat("losses", .integer), .stat("win_pct", .decimal, "win_loss_pct"),
            .stat("playoff_seasons", .integer, "years_playoffs"),
            .stat("division_titles", .integer, "years_division_champion"),
            .stat("conference_titles", .integer, "years_conference_champion"),
            .stat("league_titles", .integer, "years_league_champion"),
        ]
    )

    static let contracts = Relation(
        "bref_contracts",
        "One row per player under contract with a team: salary by season from the first season of the page on.",
        key: ["team_id", "player_id"],
        columns: [
            .context("team_id"), .context("first_season_year", .integer), .link("player_id", .player, "player"),
            .derived("player_name", .text, ["player"], Derivations.name), .stat("age", .integer, "age_today"),
        ] + (1...6).map { .stat("salary_season_\($0)", .integer, "y\($0)") }
            + [.stat("guaranteed", .integer, "remain_gtd")]
    )

    static let startingLineups = Relation(
        "bref_starting_lineups",
        "One row per starter and game of a team's season.",
        key: ["team_id", "season_year", "game_number", "player_id"],
        columns: [
            .context("team_id"), .context("season_year", .integer), .context("season_type"),
            .context("game_number", .integer), .context("game_date", .date), .context("game_id"),
            .context("player_id"), .context("player_name"),
        ]
    )

    static let depthChart = Relation(
        "bref_depth_charts",
        "One row per player of a team's depth chart.",
        key: ["team_id", "season_year", "position", "depth"],
        columns: [
            .context("team_id"), .context("season_year", .integer), .context("position"), .context("depth", .integer),
            .context("player_id"), .context("player_name"), .context("note"),
        ]
    )

    static let transactions = Relation(
        "bref_transactions",
        "One row per transaction, in the order of the page.",
        key: ["season_year", "transaction_date", "transaction_order"],
        columns: season + [
            .context("page_team_id"), .context("transaction_date", .date), .context("transaction_order", .integer),
            .context("team_id"), .context("other_team_id"), .context("player_ids"), .context("text"),
        ]
    )

    static let uniformNumbers = Relation(
        "bref_uniform_numbers",
        "One row per number, player and team of a season.",
        key: ["league", "season_year", "number", "player_id", "teams"],
        columns: season + [
            .context("number"), .context("player_id"), .context("player_name"), .context("teams"),
        ]
    )
}

extension Column {
    /// The same column read as text, because ranks and changes are printed among the numbers.
    var lenient: Column { Column(name: name, type: .text, source: source, stats: stats) }
}
