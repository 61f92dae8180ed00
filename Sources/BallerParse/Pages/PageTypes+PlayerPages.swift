/// Pages below a player's own, and the report of injuries.
extension PageTypes {
    static let playerSplits: [PageType] = [
        PageType(
            "player_splits",
            "A player's season by month, opponent, result and so on.",
            patterns: [AddressPattern("/players/{letter}/{player}/splits/{season}")],
            sample: "/players/j/jamesle01/splits/2020",
            robots: .disallowed(instead: "box scores, grouped"),
            tables: [SplitParser.splits],
            parse: { reader throws(ParseError) in try SplitParser.parse(reader, SplitParser.splits) }
        ),
        PageType(
            "player_shooting",
            "A player's shooting by distance, area, quarter and so on.",
            patterns: [AddressPattern("/players/{letter}/{player}/shooting/{season}")],
            sample: "/players/j/jamesle01/shooting/2020",
            robots: .disallowed(instead: "shot charts and play-by-play, grouped"),
            tables: [SplitParser.shooting],
            parse: { reader throws(ParseError) in try SplitParser.parse(reader, SplitParser.shooting) }
        ),
        PageType(
            "player_on_off",
            "A player's teams with and without the player on the court.",
            patterns: [AddressPattern("/players/{letter}/{player}/on-off/{season}")],
            sample: "/players/j/jamesle01/on-off/2020",
            robots: .disallowed(instead: "nothing yet; play-by-play tells the substitutions"),
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
        playerTable("player_advanced", "A player's advanced numbers", .advanced, path: "advanced"),
        playerTable("player_per_minute", "A player's averages per 36 minutes", .perMinute, path: "per_minute"),
        playerTable("player_per_poss", "A player's averages per 100 possessions", .perPossession, path: "per_poss"),
    ]

    private static func playerTable(_ name: String, _ about: String, _ table: PlayerSeasonTable, path: String)
        -> PageType
    {
        PageType(
            name,
            "\(about) on a page of their own; today the site prints them on the profile.",
            patterns: [AddressPattern("/players/{letter}/{player}/\(path)/{season}")],
            sample: "/players/j/jamesle01/\(path)/2020",
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
        "injuries",
        "The injury report of the day.",
        patterns: [AddressPattern("/friv/injuries.fcgi"), AddressPattern("/friv/injuries.cgi")],
        sample: "/friv/injuries.fcgi",
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
