import BallerPages

/// Pages below a player's own, and the injury report.
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

    /// Profile tables on pages of their own; the profile itself may be served instead of any of them.
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
