import BallerPages

extension PageTypes {
    static let teams: [PageType] = teamSeasons + teamGames + teamOffices

    private static let teamSeasons: [PageType] = [
        PageType(
            .teamSeason,
            tables: TeamSeasonParser.tables,
            parts: ["head of the page (not in the layout before 2016)"],
            relations: [TeamRelations.teamSeasons],
            parse: { reader throws(ParseError) in try TeamSeasonParser.parse(reader) }
        ),
        PageType(
            .teamFranchise,
            tables: [franchise],
            parse: { reader throws(ParseError) in try readFranchise(reader, franchise) }
        ),
        PageType(
            .teamsIndex,
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

    /// Reads a declared table of a franchise, which is identified by the team id in its address.
    private static func readFranchise(_ reader: PageReader, _ spec: TableSpec) throws(ParseError) {
        let team = reader.address["team"] ?? ""
        let ids = spec.ids.flatMap { $0 == "{team}" ? Franchises.codes(of: team) : [$0] }
        try reader.read(spec.setting(["franchise_id": .text(team)], ids: ids))
    }

    private static let teamGames: [PageType] = [
        PageType(
            .teamSchedule,
            tables: gameLogs(
                GameLogRelations.teamSchedules,
                regular: ["games"],
                playoffs: ["games_playoffs"],
                columns: ["game_date", "opponent_team_id"]
            )
        ),
        PageType(
            .teamGamelog,
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
            .teamDraft,
            tables: [teamDraft],
            parse: { reader throws(ParseError) in try readFranchise(reader, teamDraft) }
        ),
        PageType(
            .teamSalaries,
            tables: [OfficeParsers.contracts],
            parse: { reader throws(ParseError) in
                try ContractLines.parse(reader, OfficeParsers.contracts, isList: false)
            }
        ),
        PageType(
            .teamDepthChart,
            parts: ["depth chart with players"],
            relations: [TeamRelations.depthChart],
            parse: { reader throws(ParseError) in try OfficeParsers.parseDepthChart(reader) }
        ),
        PageType(
            .teamStartingLineups,
            parts: ["table starting_lineups_* with lineups"],
            relations: [TeamRelations.startingLineups],
            parse: { reader throws(ParseError) in try OfficeParsers.parseLineups(reader) }
        ),
        PageType(
            .teamTransactions,
            parts: ["list of transactions by day"],
            relations: [TeamRelations.transactions],
            parse: { reader throws(ParseError) in try OfficeParsers.parseTransactions(reader) }
        ),
    ]
}
