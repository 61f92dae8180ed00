extension PageTypes {
    static let leagues: [PageType] = seasonPages + schedules + playerSeasons

    private static let seasonPages: [PageType] = [
        PageType(
            "standings",
            "Summary of a season: standings.",
            patterns: [AddressPattern("/leagues/{league}_{season}.html", seasons: 1971...2199)],
            sample: "/leagues/NBA_2000.html",
            tables: [StandingsParser.season],
            parse: { reader throws(ParseError) in try StandingsParser.parse(reader, StandingsParser.season) }
        ),
    ]

    private static let schedules: [PageType] = [
        PageType(
            "schedule",
            "Schedule of a season, its first month in the newer layout.",
            patterns: [AddressPattern("/leagues/{league}_{season}_games.html", seasons: 1951...2199)],
            sample: "/leagues/NBA_2001_games.html",
            tables: [ScheduleParser.spec],
            parse: { reader throws(ParseError) in try ScheduleParser.parse(reader) }
        ),
        PageType(
            "schedule_month",
            "Schedule of one month of a season.",
            patterns: [AddressPattern("/leagues/{league}_{season}_games-{month}.html")],
            sample: "/leagues/NBA_2001_games-october.html",
            tables: [ScheduleParser.spec],
            parse: { reader throws(ParseError) in try ScheduleParser.parse(reader) }
        ),
    ]

    /// A league's page of all players, regular season and (where printed) playoffs.
    static func playerSeason(
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
            patterns: [
                AddressPattern("/leagues/{league}_{season}_\(path).html"),
                AddressPattern("/playoffs/{league}_{season}_\(path).html"),
            ],
            sample: sample,
            tables: [
                TableSpec(
                    table.leagueRelation,
                    ids: table.ids,
                    required: true,
                    minimumRows: 20,
                    columns: ["player_name"] + columns,
                    rows: .linked(.player, ["name_display", "player"]),
                    constants: ["season_type": .text("REGULAR")]
                ),
                TableSpec(
                    table.leagueRelation,
                    ids: table.playoffIDs,
                    columns: ["player_name"] + columns,
                    rows: .linked(.player, ["name_display", "player"]),
                    constants: ["season_type": .text("PLAYOFF")]
                ),
            ]
        )
    }

    private static let playerSeasons: [PageType] = [
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
    ]
}
