import BallerServing

/// What a finder looks through, and what of it its form and its table show.
struct Finder: Sendable {
    /// The query of the list.
    let list: String
    let path: String
    let title: String
    /// What it finds, in a sentence.
    let about: String
    /// A row in words, one and several: `game`, `games`.
    let row: (one: String, several: String)
    /// Fields of the form, by the parameters of the list.
    let fields: [String]
    /// Columns whose numbers the form bounds.
    let atLeast: [String]
    let atMost: [String]
    let columns: [RecordColumn]
}

extension Finder {
    static let all = [playerGames, playerSeasons, teamGames, teamSeasons, shots, plays]

    private static let line: [RecordColumn] = [
        "rebounds", "assists", "steals", "blocks", "turnovers", "personal_fouls",
        .pair("field_goals_made", "field_goals_attempted", "FG"),
        .pair("three_pointers_made", "three_pointers_attempted", "3P"),
        .pair("free_throws_made", "free_throws_attempted", "FT"),
    ]

    static let playerGames = Finder(
        list: "all_player_games",
        path: SitePath.playerGames,
        title: "Player games",
        about: "Games of players by what they did in them.",
        row: ("game of a player", "games of players"),
        fields: [
            "player", "team", "opponent", "season", "season_type", "from", "to", "location", "outcome", "is_starter",
        ],
        atLeast: [
            "points", "rebounds", "assists", "steals", "blocks", "three_pointers_made", "minutes_played", "game_score",
        ],
        atMost: ["points", "minutes_played", "turnovers", "field_goals_attempted"],
        columns: [
            "player_name", "game_date", "team_abbreviation", RecordColumn("opponent_team_abbreviation", "Opp"),
            "location", "outcome", "is_starter", "minutes_played", .strong("points"),
        ] + line + ["plus_minus", "game_score", "season_type"]
    )

    static let playerSeasons = Finder(
        list: "all_player_seasons",
        path: SitePath.playerSeasons,
        title: "Player seasons",
        about: "Seasons of players by their sums and averages.",
        row: ("season of a player", "seasons of players"),
        fields: ["player", "team", "season", "season_type", "row_scope"],
        atLeast: [
            "games_played", "points_per_game", "rebounds_per_game", "assists_per_game", "field_goal_pct",
            "three_point_pct", "free_throw_pct", "points", "three_pointers_made", "triple_doubles",
        ],
        atMost: ["games_played", "points_per_game"],
        columns: [
            "player_name", "season_year", "season_type", "teams", "team_abbreviation", "games_played",
            "games_started", "minutes_played", .strong("points"),
        ] + line + [
            "points_per_game", "rebounds_per_game", "assists_per_game", "field_goal_pct", "three_point_pct",
            "free_throw_pct", "double_doubles", "triple_doubles", "is_complete",
        ]
    )

    static let teamGames = Finder(
        list: "all_team_games",
        path: SitePath.teamGames,
        title: "Team games",
        about: "Games of teams by score and line.",
        row: ("game of a team", "games of teams"),
        fields: ["team", "opponent", "season", "season_type", "from", "to", "location", "outcome"],
        atLeast: [
            "points", "opponent_points", "plus_minus", "rebounds", "assists", "steals", "blocks", "three_pointers_made",
        ],
        atMost: ["points", "opponent_points", "plus_minus", "turnovers"],
        columns: [
            "team_abbreviation", "game_date", RecordColumn("opponent_team_abbreviation", "Opp"), "location", "outcome",
            .strong("points"), "opponent_points", "plus_minus",
        ] + line + ["season_type"]
    )

    static let teamSeasons = Finder(
        list: "all_team_seasons",
        path: SitePath.teamSeasons,
        title: "Team seasons",
        about: "Seasons of teams by record, points and ratings.",
        row: ("season of a team", "seasons of teams"),
        fields: ["team", "season", "season_type"],
        atLeast: [
            "wins", "losses", "win_pct", "points_per_game", "offensive_rating", "net_rating", "three_pointers_made",
        ],
        atMost: ["wins", "losses", "opponent_points_per_game", "defensive_rating"],
        columns: [
            "team_name", "season_year", "season_type", "games_played", "wins", "losses", "win_pct", "points_per_game",
            "opponent_points_per_game", "pace", "offensive_rating", "defensive_rating", "net_rating", "rebounds",
            "assists", "steals", "blocks", "turnovers", "three_pointers_made", "is_complete",
        ]
    )

    static let shots = Finder(
        list: "all_shots",
        path: SitePath.shots,
        title: "Shots",
        about: "Field goal attempts of the games that have play-by-play here.",
        row: ("shot", "shots"),
        fields: [
            "player", "team", "opponent", "season", "season_type", "from", "to", "location", "is_made", "is_assisted",
            "is_blocked",
        ],
        atLeast: ["distance_feet", "period", "points_value", "margin_before"],
        atMost: ["distance_feet", "period", "seconds_remaining", "margin_before"],
        columns: [
            "player_name", "game_date", "team_abbreviation", RecordColumn("opponent_team_abbreviation", "Opp"),
            "location", "period", "seconds_remaining", "is_made", "points_value", "distance_feet", "shot_type",
            "is_assisted", "is_blocked", "margin_before",
        ]
    )

    static let plays = Finder(
        list: "all_plays",
        path: SitePath.plays,
        title: "Plays",
        about: "Events of the games that have play-by-play here.",
        row: ("event", "events"),
        fields: ["player", "team", "season", "season_type", "from", "to", "event_type"],
        atLeast: ["period", "points", "shot_distance_feet"],
        atMost: ["period", "seconds_remaining"],
        columns: [
            "game_date", "period", "seconds_remaining", "team_abbreviation", "player_name", "event_type",
            "description", "away_score", "home_score",
        ]
    )
}
