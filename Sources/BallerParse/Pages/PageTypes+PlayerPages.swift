import BallerPages

/// Pages below a player's own, and the report of injuries.
extension PageTypes {
    static let playerSplits: [PageType] = [
        PageType(
            .playerSplits,
            tables: [SplitParser.splits],
            parse: { reader throws(ParseError) in try SplitParser.parse(reader, SplitParser.splits) }
        ),
        PageType(
            .playerShooting,
            tables: [SplitParser.shooting],
            parse: { reader throws(ParseError) in try SplitParser.parse(reader, SplitParser.shooting) }
        ),
        PageType(
            .playerOnOff,
            tables: gameLogs(
                SplitRelations.onOff,
                regular: ["on-off", "on_off"],
                playoffs: ["on-off-post", "on_off_post"],
                columns: ["split", "team_id"],
                rows: .filled(["split_id"])
            )
        ),
    ]

    /// Tables of the profile on pages of their own; the profile itself may stand in for each.
    static let playerTables: [PageType] = [
        playerTable(.playerAdvanced, .advanced),
        playerTable(.playerPerMinute, .perMinute),
        playerTable(.playerPerPoss, .perPossession),
    ]

    private static func playerTable(_ kind: PageKind, _ table: PlayerSeasonTable) -> PageType {
        PageType(
            kind,
            tables: gameLogs(
                table.profileRelation,
                regular: table.ids,
                playoffs: table.playoffIDs,
                columns: ["season_year", "games_played"],
                rows: .filled(["games", "g"])
            )
        )
    }

    static let injuries = PageType(
        .injuries,
        tables: [
            TableSpec(
                PeopleRelations.injuries,
                ids: ["injuries"],
                required: true,
                columns: ["player_name", "description"],
                rows: .linked(.player, ["player"])
            )
        ]
    )
}
