extension PageTypes {
    static let playerSeasons: [PageType] = [
        playerSeason(
            "players_season_totals",
            "Totals of all players of a season.",
            .totals,
            path: "totals",
            sample: "/leagues/NBA_2018_totals.html",
            columns: ["games_played", "field_goals_made", "points"]
        ),
        playerSeason(
            "players_advanced_season_totals",
            "Advanced numbers of all players of a season.",
            .advanced,
            path: "advanced",
            sample: "/leagues/NBA_2001_advanced.html",
            columns: ["games_played", "win_shares"]
        ),
        playerSeason(
            "per_game",
            "Averages per game of all players of a season.",
            .perGame,
            path: "per_game",
            sample: "/leagues/NBA_2000_per_game.html",
            columns: ["games_played", "points"]
        ),
        playerSeason(
            "per_minute",
            "Averages per 36 minutes of all players of a season.",
            .perMinute,
            path: "per_minute",
            sample: "/leagues/NBA_2000_per_minute.html",
            columns: ["games_played", "points"]
        ),
        playerSeason(
            "per_poss",
            "Averages per 100 possessions of all players of a season.",
            .perPossession,
            path: "per_poss",
            sample: "/leagues/NBA_2000_per_poss.html",
            columns: ["games_played", "points"]
        ),
        playerSeason(
            "shooting",
            "Shooting by distance of all players of a season.",
            .shooting,
            path: "shooting",
            sample: "/leagues/NBA_2000_shooting.html",
            columns: ["games_played", "average_distance"]
        ),
        playerSeason(
            "adjusted_shooting",
            "Shooting against the league's of all players of a season.",
            .adjustedShooting,
            path: "adj_shooting",
            sample: "/leagues/NBA_2020_adj_shooting.html",
            columns: ["games_played", "adjusted_field_goal_pct"]
        ),
        playerSeason(
            "league_play_by_play",
            "Numbers from play-by-play of all players of a season.",
            .playByPlay,
            path: "play-by-play",
            sample: "/leagues/NBA_2020_play-by-play.html",
            columns: ["games_played", "on_court_plus_minus"]
        ),
    ]

    /// The same tables over the playoffs of a season, on pages of their own.
    static let playoffSeasons: [PageType] = [
        playoffs("totals", .totals, path: "totals", columns: ["games_played", "points"]),
        playoffs("per_game", .perGame, path: "per_game", columns: ["games_played", "points"]),
        playoffs("per_minute", .perMinute, path: "per_minute", columns: ["games_played", "points"]),
        playoffs("per_poss", .perPossession, path: "per_poss", columns: ["games_played", "points"]),
        playoffs("advanced", .advanced, path: "advanced", columns: ["games_played", "win_shares"]),
        playoffs("shooting", .shooting, path: "shooting", columns: ["games_played", "average_distance"]),
        playoffs("play_by_play", .playByPlay, path: "play-by-play", columns: ["games_played"]),
    ]

    private static func playoffs(_ name: String, _ table: PlayerSeasonTable, path: String, columns: [String])
        -> PageType
    {
        PageType(
            "playoffs_\(name)",
            "Players over the playoffs of a season: \(table.words).",
            patterns: [AddressPattern("/playoffs/{league}_{season}_\(path).html")],
            above: ["playoffs"],
            sample: "/playoffs/NBA_2020_\(path).html",
            tables: [
                spec(table.leagueRelation, table.ids + table.playoffIDs, "PLAYOFF", columns: columns, required: true)
            ]
        )
    }

    private static func spec(
        _ relation: Relation,
        _ ids: [String],
        _ seasonType: String,
        columns: [String],
        required: Bool
    ) -> TableSpec {
        TableSpec(
            relation,
            ids: ids,
            required: required,
            minimumRows: 20,
            columns: ["player_name"] + columns,
            rows: .linked(.player, ["name_display", "player"]),
            constants: ["season_type": .text(seasonType)]
        )
    }

    /// A league's page of all players: the regular season and, where printed, the playoffs.
    private static func playerSeason(
        _ name: String,
        _ about: String,
        _ table: PlayerSeasonTable,
        path: String,
        sample: String,
        columns: [String]
    ) -> PageType {
        PageType(
            name,
            about,
            patterns: [AddressPattern("/leagues/{league}_{season}_\(path).html")],
            sample: sample,
            tables: [
                spec(table.leagueRelation, table.ids, "REGULAR", columns: columns, required: true),
                spec(table.leagueRelation, table.playoffIDs, "PLAYOFF", columns: columns, required: false),
            ]
        )
    }
}
