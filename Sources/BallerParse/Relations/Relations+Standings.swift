/// The forms in which standings are printed.
enum StandingsRelations {
    private static func standing(_ first: [Column]) -> [Column] {
        first + [
            .context("grouping"), .context("conference"), .context("division"), .context("group_order", .integer),
            .link("team_id", .team, "team_name", "team_id"),
            .derived("team_name", .text, ["team_name", "team_id"], Derivations.name),
            .derived("made_playoffs", .boolean, ["team_name", "team_id"]) { .boolean($0.text.contains("*")) },
            .derived("seed", .integer, ["team_name"]) { element in
                .integer(optional: element.first(class: "seed").flatMap { Int($0.text.filter(\.isNumber)) })
            },
            .stat("wins", .integer), .stat("losses", .integer), .stat("win_pct", .decimal, "win_loss_pct"),
            .stat("games_behind", .decimal, "gb"), .stat("points_per_game", .decimal, "pts_per_g"),
            .stat("opponent_points_per_game", .decimal, "opp_pts_per_g"), .stat("simple_rating", .decimal, "srs"),
        ]
    }

    static let standings = Relation(
        "bref_standings",
        "One row per team of a season, once by conference and once by division where the league had both.",
        key: ["league", "season_year", "grouping", "team_id"],
        columns: standing([.context("league"), .context("season_year", .integer)])
    )

    static let daily = Relation(
        "bref_daily_standings",
        "One row per team and day: the standings after the games of the day.",
        key: ["game_date", "grouping", "team_id"],
        columns: standing([.context("game_date", .date)])
    )

    static let splits = Relation(
        "bref_standings_splits",
        "One row per team, part of the season and split of the expanded standings (home, road, month, …).",
        key: ["league", "season_year", "season_type", "team_id", "split"],
        columns: [
            .context("league"), .context("season_year", .integer), .context("season_type"), .context("team_id"),
            .context("team_name"),
            .context("split"), .context("wins", .integer), .context("losses", .integer),
        ]
    )

    static let versus = Relation(
        "bref_team_vs_team",
        "One row per team, opponent and part of a season.",
        key: ["league", "season_year", "season_type", "team_id", "opponent_team_id"],
        columns: [
            .context("league"), .context("season_year", .integer), .context("season_type"), .context("team_id"),
            .context("team_name"),
            .context("opponent_team_id"), .context("wins", .integer), .context("losses", .integer),
        ]
    )

    static let byDate = Relation(
        "bref_standings_by_date",
        "One row per day, conference and place.",
        key: ["league", "season_year", "conference", "standing_date", "place"],
        columns: [
            .context("league"), .context("season_year", .integer), .context("conference"),
            .context("standing_date", .date), .context("place", .integer), .context("team_id"),
            .context("wins", .integer), .context("losses", .integer),
        ]
    )
}
