import BallerPages

extension PageTypes {
    static let players: [PageType] = [profile, playerIndex] + playerGames + playerSplits + playerTables + [injuries]

    private static let neverPlayed = Exemption("a player without a debut has no season lines") { reader in
        Biography(reader.root)?.line(ending: "Debut") == nil
    }

    private static let profile = PageType(
        .playerProfile,
        tables: PlayerSeasonTable.allCases.flatMap(profileTables),
        parts: ["head of the page with the name"],
        relations: [PeopleRelations.players, ProfileRelations.contracts] + ProfileParts.tables.map(\.relation),
        parse: { reader throws(ParseError) in try PeopleParsers.parsePlayer(reader) }
    )

    private static func profileTables(_ table: PlayerSeasonTable) -> [TableSpec] {
        let relation = table.profileRelation
        return [
            TableSpec(
                relation,
                ids: table.ids,
                required: table == .perGame,
                columns: ["season_year", "games_played"],
                rows: .filled(["games", "g"]),
                constants: ["season_type": .text("REGULAR")],
                exemption: neverPlayed
            ),
            TableSpec(
                relation,
                ids: table.playoffIDs,
                columns: ["season_year", "games_played"],
                rows: .filled(["games", "g"]),
                constants: ["season_type": .text("PLAYOFF")]
            ),
        ]
    }

    private static let playerIndex = PageType(
        .playerIndex,
        tables: [
            TableSpec(
                PeopleRelations.playerIndex,
                ids: ["players"],
                required: true,
                columns: ["player_name", "first_season_year"],
                rows: .linked(.player, ["player"])
            )
        ]
    )

    private static let playerGames: [PageType] = [
        PageType(
            .playerGameLog,
            tables: gameLogs(
                GameLogRelations.players,
                regular: ["player_game_log_reg", "pgl_basic"],
                playoffs: ["player_game_log_post", "pgl_basic_playoffs"],
                columns: ["game_date", "team_id", "points"]
            )
        ),
        PageType(
            .playerAdvancedGamelog,
            tables: gameLogs(
                GameLogRelations.advanced,
                regular: ["player_game_log_adv_reg", "pgl_advanced"],
                playoffs: ["player_game_log_adv_post", "pgl_advanced_playoffs"],
                columns: ["game_date", "team_id", "usage_pct"]
            )
        ),
    ]

    /// Game logs of the regular season and, if played, the playoffs; at least one must exist.
    static func gameLogs(
        _ relation: Relation,
        regular: [String],
        playoffs: [String],
        columns: [String],
        rows: TableSpec.RowRule = .filled(["date", "date_game"])
    ) -> [TableSpec] {
        [
            TableSpec(
                relation,
                ids: regular,
                required: true,
                columns: columns,
                rows: rows,
                constants: ["season_type": .text("REGULAR")],
                exemption: Exemption("a season of playoffs alone has no regular log") { reader in
                    reader.document.tableIDs.contains { playoffs.contains($0) }
                }
            ),
            TableSpec(
                relation,
                ids: playoffs,
                columns: columns,
                rows: rows,
                constants: ["season_type": .text("PLAYOFF")]
            ),
        ]
    }
}
