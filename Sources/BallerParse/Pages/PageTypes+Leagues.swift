import BallerPages

extension PageTypes {
    static let leagues: [PageType] = seasonPages + schedules + playerSeasons

    private static let summaryRelations: [Relation] = [
        StandingsRelations.standings, HonourRelations.playoffSeries, HonourRelations.playoffGames,
        HonourRelations.seasonAwards,
    ]

    private static func summary(_ kind: PageKind) -> PageType {
        PageType(
            kind,
            tables: [StandingsParser.season] + SeasonParser.teamTables,
            relations: summaryRelations,
            parse: { reader throws(ParseError) in try SeasonParser.parse(reader) }
        )
    }

    private static let seasonPages: [PageType] = [
        summary(.standings),
        summary(.standingsHistorical),
        PageType(
            .seasonStandings,
            tables: [StandingsParser.season],
            relations: [StandingsRelations.standings, StandingsRelations.splits, StandingsRelations.versus],
            parse: { reader throws(ParseError) in try SeasonParser.parseStandingsPage(reader) }
        ),
        PageType(
            .standingsByDate,
            parts: ["table standings_* with days"],
            relations: [StandingsRelations.byDate],
            parse: { reader throws(ParseError) in try LeadersParser.parseStandingsByDate(reader) }
        ),
        PageType(
            .ratings,
            tables: [
                TableSpec(
                    TeamRelations.ratings,
                    ids: ["ratings"],
                    required: true,
                    minimumRows: 6,
                    columns: ["team_name", "net_rating"],
                    rows: .linked(.team, ["team", "team_name"])
                )
            ]
        ),
        PageType(
            .uniformNumbers,
            parts: ["boxes of numbers with players"],
            relations: [TeamRelations.uniformNumbers],
            parse: { reader throws(ParseError) in try OfficeParsers.parseNumbers(reader) }
        ),
        PageType(
            .leagueTransactions,
            parts: ["list of transactions by day"],
            relations: [TeamRelations.transactions],
            parse: { reader throws(ParseError) in try OfficeParsers.parseTransactions(reader) }
        ),
        PageType(
            .seasonLeaders,
            parts: ["boxes of leaders"],
            relations: [HonourRelations.leaderBoards],
            parse: { reader throws(ParseError) in try LeadersParser.parseBoxes(reader, LeadersParser.season) }
        ),
        PageType(
            .rookies,
            tables: [
                TableSpec(
                    HonourRelations.rookies,
                    ids: ["rookies"],
                    required: true,
                    columns: ["player_name", "points"],
                    rows: .linked(.player, ["player", "name_display"])
                )
            ]
        ),
        teamNumbers(.leagueTeamStats, side: "team"),
        teamNumbers(.leagueOpponentStats, side: "opponent"),
    ]

    /// One side's tables from the season summary; the summary itself may be served instead of the page.
    private static func teamNumbers(_ kind: PageKind, side: String) -> PageType {
        PageType(
            kind,
            above: [.standings, .standingsHistorical],
            tables: SeasonParser.tables(of: side, required: true)
        )
    }

    private static let schedules: [PageType] = [PageKind.schedule, .scheduleEarly, .scheduleMonth].map { kind in
        PageType(
            kind,
            above: [.schedule, .scheduleEarly, .scheduleMonth],
            tables: [ScheduleParser.spec],
            parse: { reader throws(ParseError) in try ScheduleParser.parse(reader) }
        )
    }
}
