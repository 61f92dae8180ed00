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

    /// A league's page of all players: the regular season and, where printed, the playoffs; or a page of the playoffs.
    private static func playerSeason(
        _ name: String,
        _ about: String,
        _ table: PlayerSeasonTable,
        path: String,
        sample: String,
        columns: [String]
    ) -> PageType {
        let relation = table.leagueRelation
        func spec(_ ids: [String], _ type: String, required: Bool) -> TableSpec {
            TableSpec(
                relation,
                ids: ids,
                required: required,
                minimumRows: 20,
                columns: ["player_name"] + columns,
                rows: .linked(.player, ["name_display", "player"]),
                constants: ["season_type": .text(type)]
            )
        }
        return PageType(
            name,
            about,
            patterns: [AddressPattern("/leagues/{league}_{season}_\(path).html")],
            sample: sample,
            tables: [spec(table.ids, "REGULAR", required: true), spec(table.playoffIDs, "PLAYOFF", required: false)]
        )
    }
}
