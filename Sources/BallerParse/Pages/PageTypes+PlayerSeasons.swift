import BallerPages

extension PageTypes {
    static let playerSeasons: [PageType] = [
        playerSeason(.playersSeasonTotals, .totals, columns: ["games_played", "field_goals_made", "points"]),
        playerSeason(.playersAdvancedSeasonTotals, .advanced, columns: ["games_played", "win_shares"]),
        playerSeason(.perGame, .perGame, columns: ["games_played", "points"]),
        playerSeason(.perMinute, .perMinute, columns: ["games_played", "points"]),
        playerSeason(.perPoss, .perPossession, columns: ["games_played", "points"]),
        playerSeason(.shooting, .shooting, columns: ["games_played", "average_distance"]),
        playerSeason(.adjustedShooting, .adjustedShooting, columns: ["games_played", "adjusted_field_goal_pct"]),
        playerSeason(.leaguePlayByPlay, .playByPlay, columns: ["games_played", "on_court_plus_minus"]),
    ]

    /// The same tables for the playoffs of a season, on pages of their own.
    static let playoffSeasons: [PageType] = [
        playoffs(.playoffsTotals, .totals, columns: ["games_played", "points"]),
        playoffs(.playoffsPerGame, .perGame, columns: ["games_played", "points"]),
        playoffs(.playoffsPerMinute, .perMinute, columns: ["games_played", "points"]),
        playoffs(.playoffsPerPoss, .perPossession, columns: ["games_played", "points"]),
        playoffs(.playoffsAdvanced, .advanced, columns: ["games_played", "win_shares"]),
        playoffs(.playoffsShooting, .shooting, columns: ["games_played", "average_distance"]),
        playoffs(.playoffsPlayByPlay, .playByPlay, columns: ["games_played"]),
    ]

    private static func playoffs(_ kind: PageKind, _ table: PlayerSeasonTable, columns: [String]) -> PageType {
        PageType(
            kind,
            above: [.playoffs],
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

    /// A league-wide page of all players: the regular season and, if printed, the playoffs.
    private static func playerSeason(_ kind: PageKind, _ table: PlayerSeasonTable, columns: [String]) -> PageType {
        PageType(
            kind,
            tables: [
                spec(table.leagueRelation, table.ids, "REGULAR", columns: columns, required: true),
                spec(table.leagueRelation, table.playoffIDs, "PLAYOFF", columns: columns, required: false),
            ]
        )
    }
}
