import BallerPages

/// Parts of a player's page other than the eight season tables: highs, college, All-Star games, pay, playoff series.
///
/// `span` is the text of the first column: a season, `Career` or `6 Seasons`; only a season has a `season_year`.
enum ProfileRelations {
    private static func start(_ stat: String...) -> [Column] {
        [
            .context("player_id"), .context("row_order", .integer),
            Column(name: "span", type: .text, source: .stat, stats: stat),
            Column(name: "season_year", type: .integer, source: .derived(seasonYear), stats: stat),
        ]
    }

    /// The season, if the text is one; `Career` is not.
    private static let seasonYear: Column.Derivation = { element in
        .integer(optional: Derivations.endYear(element.text.filter { $0 != "*" && $0 != "★" }.trimmed))
    }

    static let highs = Relation(
        "bref_player_highs",
        "One row per season, team or career of a player and part of the season: the highest number of any game in each column.",
        key: ["player_id", "season_type", "row_order"],
        columns: start("season") + [
            .context("season_type"), .stat("age", .integer), .link("team_id", .team, "team", "team_id"),
            .stat("teams", .text, "team", "team_id"), .stat("league", .text, "league", "lg_id"),
            .stat("seconds_played", .seconds, "time_on_court", "mp"), .stat("field_goals_made", .integer, "fg"),
            .stat("field_goals_attempted", .integer, "fga"), .stat("three_pointers_made", .integer, "fg3"),
            .stat("three_pointers_attempted", .integer, "fg3a"), .stat("two_pointers_made", .integer, "fg2"),
            .stat("two_pointers_attempted", .integer, "fg2a"), .stat("free_throws_made", .integer, "ft"),
            .stat("free_throws_attempted", .integer, "fta"), .stat("offensive_rebounds", .integer, "orb"),
            .stat("defensive_rebounds", .integer, "drb"), .stat("rebounds", .integer, "trb"),
            .stat("assists", .integer, "ast"), .stat("steals", .integer, "stl"), .stat("blocks", .integer, "blk"),
            .stat("turnovers", .integer, "tov"), .stat("personal_fouls", .integer, "pf"),
            .stat("points", .integer, "pts"), .stat("game_score", .decimal),
        ]
    )

    /// Totals of a line, without the defensive rebounds and two-pointers that these tables do not print.
    private static let sums = StatColumns.box(hasTwoPointers: false).filter { $0.name != "defensive_rebounds" }

    static let college = Relation(
        "bref_player_college_seasons",
        "One row per season of a player at college, and one for all of them.",
        key: ["player_id", "row_order"],
        columns: start("season") + [
            .stat("age", .integer), .stat("college", .text, "college_id"), .stat("games_played", .integer, "g"),
            .stat("minutes_played", .integer, "mp"),
        ] + sums + [
            .stat("minutes_per_game", .decimal, "mp_per_g"), .stat("points_per_game", .decimal, "pts_per_g"),
            .stat("rebounds_per_game", .decimal, "trb_per_g"), .stat("assists_per_game", .decimal, "ast_per_g"),
        ]
    )

    static let allStar = Relation(
        "bref_player_all_star_games",
        "One row per All-Star game of a player, and one for all of them, as the player's page prints them.",
        key: ["player_id", "row_order"],
        columns: start("season") + [
            .stat("age", .integer), .link("team_id", .team, "team_id"), .stat("league", .text, "lg_id"),
            .stat("position", .text, "pos"), .stat("games_played", .integer, "g"),
            .stat("games_started", .integer, "gs"), .stat("seconds_played", .seconds, "mp"),
        ] + sums
    )

    static let salaries = Relation(
        "bref_player_salaries",
        "One row per season and team of a player with the salary in dollars, and one for the career.",
        key: ["player_id", "row_order"],
        columns: start("season") + [
            .link("team_id", .team, "team_name"), .stat("team_name", .text), .stat("league", .text, "lg_id"),
            .derived("salary", .integer, ["salary"]) { CellReader.cell(.integer, withoutMark($0.text)) },
            .derived("is_two_way", .boolean, ["salary"]) { .boolean($0.text.contains(twoWay)) },
        ]
    )

    /// Printed instead of the amount, or after it.
    private static let twoWay = "(TW)"

    private static func withoutMark(_ text: String) -> String { text.replacing(twoWay, with: "").trimmed }

    static let contracts = Relation(
        "bref_player_contracts",
        "One row per coming season of a player's contract with a team, in dollars.",
        key: ["player_id", "team_id", "season_year"],
        columns: [
            .context("player_id"), .context("team_id"), .context("season_year", .integer), .context("salary", .integer),
            .context("option"),
        ]
    )

    static let playoffSeries = Relation(
        "bref_player_playoff_series",
        "One row per playoff series of a player; sums over series are left out.",
        key: ["player_id", "season_year", "series_id"],
        columns: [
            .context("player_id"), .derived("season_year", .integer, ["year_id", "year"], Derivations.seasonYear),
            .stat("age", .integer), .link("league", .league, "comp_name_abbr", "lg_id"),
            .link("series_id", .playoffSeries, "ps_round", "round_id"), .stat("round", .text, "ps_round", "round_id"),
            .link("team_id", .team, "team_name_abbr", "team_id"),
            .derived("opponent_team_id", .text, ["opp_name_abbr", "opp_id"]) { element in
                if let team = element.identifier(.team) { return .text(team) }
                return SiteID.isTeam(element.text.utf8) ? .text(element.text) : .null
            },
            .stat("result", .text, "series_result", "result"), .stat("games_played", .integer, "games", "g"),
            .stat("minutes_per_game", .decimal, "mp_per_g"), .stat("points_per_game", .decimal, "pts_per_g"),
            .stat("rebounds_per_game", .decimal, "trb_per_g"), .stat("assists_per_game", .decimal, "ast_per_g"),
            .stat("steals_per_game", .decimal, "stl_per_g"), .stat("blocks_per_game", .decimal, "blk_per_g"),
            .stat("minutes_played", .integer, "mp"),
        ] + StatColumns.box()
    )
}
