extension PageTypes {
    static let teams: [PageType] = teamSeasons + teamGames + teamOffices

    private static let teamSeasons: [PageType] = [
        PageType(
            "team_season",
            "A team's season: roster and every table of its players.",
            patterns: [AddressPattern("/teams/{team}/{season}.html")],
            sample: "/teams/BOS/2024.html",
            tables: TeamSeasonParser.tables,
            parts: ["head of the page (not in the layout before 2016)"],
            relations: [TeamRelations.teamSeasons],
            parse: { reader throws(ParseError) in try TeamSeasonParser.parse(reader) }
        ),
        PageType(
            "team_franchise",
            "A franchise season by season.",
            patterns: [AddressPattern("/teams/{team}/")],
            sample: "/teams/BOS/",
            tables: [franchise],
            parse: { reader throws(ParseError) in try readFranchise(reader, franchise) }
        ),
        PageType(
            "teams_index",
            "All franchises, each with the names that it had.",
            patterns: [AddressPattern("/teams/")],
            sample: "/teams/",
            tables: FranchiseParser.tables,
            parse: { reader throws(ParseError) in try FranchiseParser.parse(reader) }
        ),
    ]

    private static let franchise = TableSpec(
        TeamRelations.franchiseSeasons,
        ids: ["{team}", "franchise_seasons"],
        required: true,
        columns: ["season_year", "wins"],
        rows: .linked(.team, ["team_name"])
    )

    /// A declared table of a franchise: the franchise goes by the team id of its address.
    private static func readFranchise(_ reader: PageReader, _ spec: TableSpec) throws(ParseError) {
        let team = reader.address["team"] ?? ""
        let ids = spec.ids.flatMap { $0 == "{team}" ? Franchises.codes(of: team) : [$0] }
        try reader.read(spec.setting(["franchise_id": .text(team)], ids: ids))
    }

    private static let teamGames: [PageType] = [
        PageType(
            "team_schedule",
            "A team's schedule and results.",
            patterns: [AddressPattern("/teams/{team}/{season}_games.html")],
            sample: "/teams/BOS/2024_games.html",
            tables: gameLogs(
                GameLogRelations.teamSchedules,
                regular: ["games"],
                playoffs: ["games_playoffs"],
                columns: ["game_date", "opponent_team_id"]
            )
        ),
        PageType(
            "team_gamelog",
            "A team's games with both teams' numbers.",
            patterns: [AddressPattern("/teams/{team}/{season}/gamelog")],
            sample: "/teams/BOS/2024/gamelog/",
            robots: .disallowed(instead: "the team lines of box scores"),
            tables: gameLogs(
                GameLogRelations.teams,
                regular: ["tgl_basic", "team_game_log_reg"],
                playoffs: ["tgl_basic_playoffs", "team_game_log_post"],
                columns: ["game_date", "opponent_team_id", "points"]
            )
        ),
    ]

    private static let teamDraft = TableSpec(
        HonourRelations.teamDraftPicks,
        ids: ["draft", "stats"],
        required: true,
        columns: ["player_name"],
        rows: .filled(["player"])
    )

    private static let teamOffices: [PageType] = [
        PageType(
            "team_draft",
            "All picks of a franchise.",
            patterns: [AddressPattern("/teams/{team}/draft.html")],
            sample: "/teams/BOS/draft.html",
            tables: [teamDraft],
            parse: { reader throws(ParseError) in try readFranchise(reader, teamDraft) }
        ),
        PageType(
            "team_salaries",
            "Contracts of a team.",
            patterns: [AddressPattern("/contracts/{team}.html")],
            sample: "/contracts/BOS.html",
            tables: [OfficeParsers.contracts],
            parse: { reader throws(ParseError) in try OfficeParsers.parseContracts(reader) }
        ),
        PageType(
            "team_depth_chart",
            "A team's depth chart.",
            patterns: [AddressPattern("/teams/{team}/{season}_depth.html")],
            sample: "/teams/BOS/2024_depth.html",
            parts: ["depth chart with players"],
            relations: [TeamRelations.depthChart],
            parse: { reader throws(ParseError) in try OfficeParsers.parseDepthChart(reader) }
        ),
        PageType(
            "team_starting_lineups",
            "A team's starters game by game.",
            patterns: [AddressPattern("/teams/{team}/{season}_start.html")],
            sample: "/teams/BOS/2024_start.html",
            parts: ["table starting_lineups_* with lineups"],
            relations: [TeamRelations.startingLineups],
            parse: { reader throws(ParseError) in try OfficeParsers.parseLineups(reader) }
        ),
        PageType(
            "team_transactions",
            "A team's transactions of a season.",
            patterns: [AddressPattern("/teams/{team}/{season}_transactions.html")],
            sample: "/teams/BOS/2024_transactions.html",
            parts: ["list of transactions by day"],
            relations: [TeamRelations.transactions],
            parse: { reader throws(ParseError) in try OfficeParsers.parseTransactions(reader) }
        ),
    ]
}
