import BallerPages

/// People: players, coaches, referees, executives.
enum PeopleRelations {
    private static let life: [Column] = [
        .context("name"), .context("full_name"), .context("nicknames"), .context("name_note"),
        .context("birth_date", .date), .context("birth_place"), .context("death_date", .date), .context("high_school"),
        .context("college"),
    ]

    static let players = Relation(
        "bref_players",
        "One row per player: what the head of the player's page says.",
        key: ["player_id"],
        columns: [.context("player_id")] + life + [
            .context("pronunciation"), .context("positions"), .context("shoots"), .context("height_inches", .integer),
            .context("weight_pounds", .integer), .context("draft"), .context("draft_year", .integer),
            .context("draft_team_id"), .context("draft_round", .integer), .context("draft_overall_pick", .integer),
            .context("debut_date", .date), .context("debut_game_id"), .context("nba_debut_date", .date),
            .context("nba_debut_game_id"), .context("aba_debut_date", .date), .context("aba_debut_game_id"),
            .context("experience"),
            .context("hall_of_fame"), .context("current_team_id"),
        ]
    )

    static let playerIndex = Relation(
        "bref_player_index",
        "One row per player of the index of a letter.",
        key: ["player_id"],
        columns: [
            .link("player_id", .player, "player"), .derived("player_name", .text, ["player"], Derivations.name),
            .derived("is_hall_of_fame", .boolean, ["player"]) { .boolean($0.text.hasSuffix("*")) },
            .derived("is_active", .boolean, ["player"]) { .boolean($0.first(.strong) != nil) },
            .stat("first_season_year", .integer, "year_min"), .stat("last_season_year", .integer, "year_max"),
            .stat("positions", .text, "pos"), .stat("height_inches", .inches, "height"),
            .stat("weight_pounds", .integer, "weight"), .stat("birth_date", .date), .stat("colleges", .text),
        ]
    )

    static let coaches = Relation(
        "bref_coaches",
        "One row per coach: what the head of the coach's page says.",
        key: ["coach_id"],
        columns: [.context("coach_id")] + life + [.context("hall_of_fame"), .context("player_id")]
    )

    static let coachSeasons = Relation(
        "bref_coach_seasons",
        "One row per coach, season and team, assistants included.",
        key: ["coach_id", "season_year", "team_id", "role"],
        columns: [
            .context("coach_id"), .derived("season_year", .integer, ["season"], Derivations.seasonYear),
            .stat("age", .integer), .link("team_id", .team, "team_id"), .stat("league", .text, "lg_id"),
            .stat("role", .text), .stat("games", .integer, "g"), .stat("wins", .integer), .stat("losses", .integer),
            .stat("win_pct", .decimal, "win_loss_pct"), .stat("wins_over_500", .decimal),
            .stat("finish", .integer, "rank_team"), .stat("playoff_games", .integer, "g_playoffs"),
            .stat("playoff_wins", .integer, "wins_playoffs"), .stat("playoff_losses", .integer, "losses_playoffs"),
            .stat("playoff_win_pct", .decimal, "win_loss_pct_playoffs"), .stat("remarks", .text, "coach_remarks"),
        ]
    )

    static let coachAwards = Relation(
        "bref_coach_awards",
        "One row per award of a coach.",
        key: ["coach_id", "season_year", "award"],
        columns: [
            .context("coach_id"), .derived("season_year", .integer, ["season"], Derivations.seasonYear),
            .stat("league", .text, "lg_id"), .stat("award", .text, "award_id"),
        ]
    )

    static let coachIndex = Relation(
        "bref_coach_index",
        "One row per coach of the register.",
        key: ["coach_id"],
        columns: [
            .link("coach_id", .coach, "coach"), .derived("coach_name", .text, ["coach"], Derivations.name),
            .stat("first_season_year", .integer, "year_min"), .stat("last_season_year", .integer, "year_max"),
            .stat("games", .integer, "g"), .stat("wins", .integer), .stat("losses", .integer),
            .stat("win_pct", .decimal, "win_loss_pct"),
        ]
    )

    static let referees = Relation(
        "bref_referees",
        "One row per referee: what the head of the referee's page says.",
        key: ["referee_id"],
        columns: [.context("referee_id")] + life + [.context("jersey_number", .integer)]
    )

    static let refereeIndex = Relation(
        "bref_referee_index",
        "One row per referee of the register.",
        key: ["referee_id"],
        columns: [
            .link("referee_id", .referee, "referee", "player", "name"),
            .derived("referee_name", .text, ["referee", "player", "name"], Derivations.name),
            .stat("first_season_year", .integer, "year_min"), .stat("last_season_year", .integer, "year_max"),
            .stat("number", .text), .stat("birth_date", .date),
        ]
    )

    private static let refereeKey: [Column] = [
        .context("referee_id"), .derived("season_year", .integer, ["season"], Derivations.seasonYear),
        .stat("league", .text, "lg_id"), .context("season_type"), .stat("games", .integer, "g"),
    ]

    static let refereeSeasons = Relation(
        "bref_referee_seasons",
        "One row per referee, season and measure: numbers of the games worked, raw or against the league.",
        key: ["referee_id", "season_year", "league", "season_type", "measure"],
        columns: refereeKey + [
            .context("measure"),
            .stat("field_goals_attempted_per_game", .decimal, "fga_per_g"),
            .stat("free_throws_attempted_per_game", .decimal, "fta_per_g"),
            .stat("personal_fouls_per_game", .decimal, "pf_per_g"), .stat("points_per_game", .decimal, "pts_per_g"),
            .stat("field_goals_attempted_per_48", .decimal, "fga_per_mp"),
            .stat("free_throws_attempted_per_48", .decimal, "fta_per_mp"),
            .stat("personal_fouls_per_48", .decimal, "pf_per_mp"), .stat("points_per_48", .decimal, "pts_per_mp"),
            .stat("field_goal_pct", .decimal, "fg_pct"), .stat("three_point_pct", .decimal, "fg3_pct"),
            .stat("free_throw_pct", .decimal, "ft_pct"),
        ]
    )

    static let refereeHomeAway = Relation(
        "bref_referee_home_away",
        "One row per referee and season: home teams against visitors in the games worked.",
        key: ["referee_id", "season_year", "league", "season_type"],
        columns: refereeKey
            + ["home", "visitor", "diff", "avg"].flatMap { side in
                [
                    Column.stat("\(side)_win_pct", .decimal, "\(side)_win_loss_pct"),
                    .stat("\(side)_field_goals_attempted", .decimal, "\(side)_fga_per_g"),
                    .stat("\(side)_free_throws_attempted", .decimal, "\(side)_fta_per_g"),
                    .stat("\(side)_personal_fouls", .decimal, "\(side)_pf_per_g"),
                    .stat("\(side)_points", .decimal, "\(side)_pts_per_g"),
                ]
            }
    )

    static let executives = Relation(
        "bref_executives",
        "One row per executive: what the head of the executive's page says.",
        key: ["executive_id"],
        columns: [.context("executive_id")] + life
    )

    static let executiveSeasons = Relation(
        "bref_executive_seasons",
        "One row per executive, season and team.",
        key: ["executive_id", "season_year", "team_id"],
        columns: [
            .context("executive_id"), .derived("season_year", .integer, ["season", "year_id"], Derivations.seasonYear),
            .stat("age", .integer), .link("team_id", .team, "team_id", "team_name"),
            .stat("league", .text, "lg_id"), .stat("title", .text, "role", "title", "job_title"),
        ] + record + [.stat("finish", .integer, "rank_team")] + playoffRecord + [
            .stat("remarks", .text, "coach_remarks")
        ]
    )

    static let executiveIndex = Relation(
        "bref_executive_index",
        "One row per executive of the register.",
        key: ["executive_id"],
        columns: [
            .link("executive_id", .executive, "exec", "executive"),
            .derived("executive_name", .text, ["exec", "executive"], Derivations.name),
            .stat("first_season_year", .integer, "year_min"), .stat("last_season_year", .integer, "year_max"),
            .stat("years", .integer),
        ] + record + playoffRecord + [
            .stat("conference_titles", .integer, "years_conference_champion"),
            .stat("league_titles", .integer, "years_league_champion"),
        ]
    )

    private static let record: [Column] = [
        .stat("games", .integer, "g"), .stat("wins", .integer), .stat("losses", .integer),
        .stat("win_pct", .decimal, "win_loss_pct"), .stat("wins_over_500", .decimal),
    ]

    private static let playoffRecord: [Column] = [
        .stat("playoff_games", .integer, "g_playoffs"), .stat("playoff_wins", .integer, "wins_playoffs"),
        .stat("playoff_losses", .integer, "losses_playoffs"),
        .stat("playoff_win_pct", .decimal, "win_loss_pct_playoffs"),
    ]

    static let injuries = Relation(
        "bref_injuries",
        "One row per player on the injury report of the day.",
        key: ["player_id", "updated_on"],
        columns: [
            .link("player_id", .player, "player"), .derived("player_name", .text, ["player"], Derivations.name),
            .link("team_id", .team, "team_name", "team_id"), .stat("updated_on", .date, "date_update"),
            .stat("description", .text, "note"),
        ]
    )

    static let knownPlayers = Relation(
        "bref_known_players",
        "One row per player whom the front page of the index names.",
        key: ["player_id"],
        columns: [
            .context("letter"), .context("player_id"), .context("player_name"), .context("is_hall_of_fame", .boolean),
        ]
    )
}
