import BallerPages

/// What pages of coaches and referees print in addition to their seasons.
enum OfficialRelations {
    static let coachVotes = Relation(
        "bref_coach_votes",
        "One row per season in which a coach had votes for Coach of the Year.",
        key: ["coach_id", "season_year", "league"],
        columns: [
            .context("coach_id"), .derived("season_year", .integer, ["season"], Derivations.seasonYear),
            .stat("league", .text, "lg_id"), .stat("rank", .text), .stat("first_place_votes", .decimal, "votes_first"),
            .stat("points_won", .decimal), .stat("points_max", .decimal), .stat("share", .decimal, "award_share"),
        ]
    )

    private static func per48(_ side: String, _ prefix: String) -> [Column] {
        [
            .stat("\(side)_points_per_48", .decimal, "\(prefix)_pts"),
            .stat("\(side)_free_throws_attempted_per_48", .decimal, "\(prefix)_fta"),
            .stat("\(side)_personal_fouls_per_48", .decimal, "\(prefix)_pf"),
            .stat("\(side)_shooting_fouls_per_48", .decimal, "\(prefix)_sfoul"),
            .stat("\(side)_offensive_fouls_per_48", .decimal, "\(prefix)_ofoul"),
        ]
    }

    /// The table `refs-summary`.
    static let refereeTeams = Relation(
        "bref_referee_teams",
        "One row per referee and franchise: its games under him, with fouls called on it and on its opponents.",
        key: ["referee_id", "team_id"],
        columns: [
            .context("referee_id"), .link("team_id", .team, "team"), .stat("team_name", .text, "team"),
            .stat("games", .integer, "g"), .stat("wins", .integer), .stat("losses", .integer),
            .stat("win_pct", .decimal), .stat("pace", .decimal),
        ] + per48("team", "team") + per48("opponent", "opp") + per48("difference", "diff")
    )
}
