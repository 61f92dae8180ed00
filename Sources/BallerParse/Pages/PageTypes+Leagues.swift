extension PageTypes {
    static let leagues: [PageType] = seasonPages + schedules + playerSeasons

    private static let summaryRelations: [Relation] = [
        StandingsRelations.standings, HonourRelations.playoffSeries, HonourRelations.playoffGames,
        HonourRelations.seasonAwards,
    ]

    private static func summary(_ name: String, _ about: String, seasons: ClosedRange<Int>, sample: String) -> PageType
    {
        PageType(
            name,
            about,
            patterns: [AddressPattern("/leagues/{league}_{season}.html", seasons: seasons)],
            sample: sample,
            tables: [StandingsParser.season] + SeasonParser.teamTables,
            relations: summaryRelations,
            parse: { reader throws(ParseError) in try SeasonParser.parse(reader) }
        )
    }

    private static let seasonPages: [PageType] = [
        summary(
            "standings",
            "Summary of a season: standings, team numbers, playoff series, awards.",
            seasons: 1971...2199,
            sample: "/leagues/NBA_2000.html"
        ),
        summary(
            "standings_historical",
            "Summary of a season before conferences: divisions only, one table or two.",
            seasons: 1900...1970,
            sample: "/leagues/BAA_1947.html"
        ),
        PageType(
            "season_standings",
            "Standings of a season with records by split and against each team.",
            patterns: [AddressPattern("/leagues/{league}_{season}_standings.html")],
            sample: "/leagues/NBA_1980_standings.html",
            tables: [StandingsParser.season],
            relations: [StandingsRelations.standings, StandingsRelations.splits, StandingsRelations.versus],
            parse: { reader throws(ParseError) in try SeasonParser.parseStandingsPage(reader) }
        ),
        PageType(
            "standings_by_date",
            "Standings of a conference day by day.",
            patterns: [
                AddressPattern("/leagues/{league}_{season}_standings_by_date_{conference}_conference.html"),
                AddressPattern("/leagues/{league}_{season}_standings_by_date.html"),
            ],
            sample: "/leagues/NBA_2020_standings_by_date_eastern_conference.html",
            parts: ["table standings_* with days"],
            relations: [StandingsRelations.byDate],
            parse: { reader throws(ParseError) in try LeadersParser.parseStandingsByDate(reader) }
        ),
        PageType(
            "ratings",
            "Team ratings of a season, adjusted for the schedule.",
            patterns: [AddressPattern("/leagues/{league}_{season}_ratings.html")],
            sample: "/leagues/NBA_2020_ratings.html",
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
            "uniform_numbers",
            "Who wore which number in a season.",
            patterns: [AddressPattern("/leagues/{league}_{season}_numbers.html")],
            sample: "/leagues/NBA_2020_numbers.html",
            parts: ["boxes of numbers with players"],
            relations: [TeamRelations.uniformNumbers],
            parse: { reader throws(ParseError) in try OfficeParsers.parseNumbers(reader) }
        ),
        PageType(
            "league_transactions",
            "Transactions of a season.",
            patterns: [AddressPattern("/leagues/{league}_{season}_transactions.html")],
            sample: "/leagues/NBA_2024_transactions.html",
            parts: ["list of transactions by day"],
            relations: [TeamRelations.transactions],
            parse: { reader throws(ParseError) in try OfficeParsers.parseTransactions(reader) }
        ),
        PageType(
            "season_leaders",
            "Leaders of a season by category.",
            patterns: [AddressPattern("/leagues/{league}_{season}_leaders.html")],
            sample: "/leagues/NBA_1960_leaders.html",
            parts: ["boxes of leaders"],
            relations: [HonourRelations.leaderBoards],
            parse: { reader throws(ParseError) in try LeadersParser.parseBoxes(reader, LeadersParser.season) }
        ),
        PageType(
            "rookies",
            "Players in the first season.",
            patterns: [AddressPattern("/leagues/{league}_{season}_rookies.html")],
            sample: "/leagues/NBA_1960_rookies.html",
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
        teamNumbers("league_team_stats", "The numbers of all teams of a season", side: "team"),
        teamNumbers("league_opponent_stats", "The numbers of all teams' opponents of a season", side: "opponent"),
    ]

    /// One side's tables of the summary; the summary itself may stand in for the page.
    private static func teamNumbers(_ name: String, _ about: String, side: String) -> PageType {
        PageType(
            name,
            "\(about) on a page of their own; today the site prints them on the summary of the season.",
            patterns: [AddressPattern("/leagues/{league}_{season}_\(side).html")],
            above: ["standings", "standings_historical"],
            sample: "/leagues/NBA_2024_\(side).html",
            tables: SeasonParser.tables(of: side, required: true)
        )
    }

    private static func schedule(_ name: String, _ about: String, _ pattern: AddressPattern, sample: String) -> PageType
    {
        PageType(
            name,
            about,
            patterns: [pattern],
            above: ["schedule", "schedule_early", "schedule_month"],
            sample: sample,
            tables: [ScheduleParser.spec],
            parse: { reader throws(ParseError) in try ScheduleParser.parse(reader) }
        )
    }

    private static let schedules: [PageType] = [
        schedule(
            "schedule",
            "Schedule of a season; its first month in the newer layout.",
            AddressPattern("/leagues/{league}_{season}_games.html", seasons: 1951...2199),
            sample: "/leagues/NBA_2001_games.html"
        ),
        schedule(
            "schedule_early",
            "Schedule of a season before 1950-51.",
            AddressPattern("/leagues/{league}_{season}_games.html", seasons: 1900...1950),
            sample: "/leagues/NBA_1950_games.html"
        ),
        schedule(
            "schedule_month",
            "Schedule of one month of a season.",
            AddressPattern("/leagues/{league}_{season}_games-{month}.html"),
            sample: "/leagues/NBA_2001_games-october.html"
        ),
    ]
}
