extension PageTypes {
    static let players: [PageType] = [
        PageType(
            "player_game_log",
            "Games of a player's season.",
            patterns: [AddressPattern("/players/{letter}/{player}/gamelog/{season}")],
            sample: "/players/j/jamesle01/gamelog/2020",
            robots: .disallowed(instead: "box scores hold the same lines"),
            tables: gameLogs(
                GameLogRelations.players,
                regular: ["player_game_log_reg", "pgl_basic"],
                playoffs: ["player_game_log_post", "pgl_basic_playoffs"],
                columns: ["game_date", "team_id", "points"]
            )
        )
    ]

    /// A log of the regular season and, where played, of the playoffs; one of the two must be there.
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
