/// Pages below those of a team, of the playoffs and of the All-Star games, and long lists.
extension PageTypes {
    static let parts: [PageType] = teamParts + playoffParts + otherParts

    private static let unasked: RobotsVerdict = .disallowed(
        instead: "nothing yet; play-by-play tells the substitutions"
    )

    private static let teamParts: [PageType] = [
        PageType(
            "team_lineups",
            "A team's lineups of two to five players.",
            patterns: [AddressPattern("/teams/{team}/{season}/lineups")],
            sample: "/teams/CHI/1997/lineups/",
            robots: unasked,
            parts: ["tables lineups_* with lineups"],
            relations: [TeamPartRelations.lineups],
            parse: { reader throws(ParseError) in try TeamParts.parseLineups(reader) }
        ),
        PageType(
            "team_on_off",
            "A team with and without each of its players on the court.",
            patterns: [AddressPattern("/teams/{team}/{season}/on-off")],
            sample: "/teams/CHI/1997/on-off/",
            robots: unasked,
            tables: [TeamParts.onOff],
            parse: { reader throws(ParseError) in try TeamParts.parseOnOff(reader) }
        ),
        PageType(
            "team_splits",
            "A team's season by place, month, opponent, result and so on.",
            patterns: [AddressPattern("/teams/{team}/{season}/splits")],
            sample: "/teams/BOS/1980/splits/",
            robots: .disallowed(instead: "the team lines of box scores, grouped"),
            tables: [TeamParts.splits],
            parse: { reader throws(ParseError) in try TeamParts.parseSplits(reader) }
        ),
        PageType(
            "team_players",
            "Everybody who ever played for a franchise.",
            patterns: [AddressPattern("/teams/{team}/players.html")],
            sample: "/teams/ATL/players.html",
            tables: [franchisePlayers],
            parse: { reader throws(ParseError) in
                let team: Cell = .text(optional: reader.address["team"])
                try reader.read(franchisePlayers.setting(["franchise_id": team]))
            }
        ),
    ]

    private static let franchisePlayers = TableSpec(
        TeamPartRelations.franchisePlayers,
        ids: ["franchise_register"],
        required: true,
        minimumRows: 10,
        columns: ["player_name", "first_season_year", "games_played"],
        rows: .linked(.player, ["player"])
    )

    private static let playoffParts: [PageType] = [
        PageType(
            "playoffs_schedule",
            "Schedule of the playoffs of a season.",
            patterns: [AddressPattern("/playoffs/{league}_{season}_games.html")],
            above: ["playoffs"],
            sample: "/playoffs/NBA_2026_games.html",
            tables: [ScheduleParser.spec],
            parse: { reader throws(ParseError) in try ScheduleParser.parse(reader, title: "Playoffs") }
        ),
        PageType(
            "playoffs_leaders",
            "Leaders of the playoffs of a season by category.",
            patterns: [AddressPattern("/playoffs/{league}_{season}_leaders.html")],
            above: ["playoffs"],
            sample: "/playoffs/NBA_2026_leaders.html",
            parts: ["boxes of leaders"],
            relations: [HonourRelations.leaderBoards],
            parse: { reader throws(ParseError) in try LeadersParser.parseBoxes(reader, LeadersParser.playoffs) }
        ),
        PageType(
            "playoffs_standings",
            "Records of the playoffs of a season by split and against each team.",
            patterns: [AddressPattern("/playoffs/{league}_{season}_standings.html")],
            above: ["playoffs"],
            sample: "/playoffs/NBA_2026_standings.html",
            parts: ["table expanded_standings with records"],
            relations: [StandingsRelations.splits, StandingsRelations.versus],
            parse: { reader throws(ParseError) in try SeasonParser.parsePlayoffStandings(reader) }
        ),
        PageType(
            "playoffs_series_index",
            "All playoff series ever played.",
            patterns: [AddressPattern("/playoffs/series"), AddressPattern("/playoffs/series.html")],
            sample: "/playoffs/series/",
            tables: [ListParsers.series]
        ),
    ]

    private static let otherParts: [PageType] = [
        PageType(
            "allstar_leaders",
            "Leaders of all All-Star games together by category.",
            patterns: [AddressPattern("/allstar/leaders_career.html")],
            sample: "/allstar/leaders_career.html",
            parts: ["boxes of leaders"],
            relations: [HonourRelations.leaderBoards],
            parse: { reader throws(ParseError) in try LeadersParser.parseBoxes(reader, LeadersParser.allStar) }
        ),
        PageType(
            "allstar_contests",
            "Contests of All-Star weekends year by year.",
            patterns: [AddressPattern("/allstar/contest.html"), AddressPattern("/allstar/contests.html")],
            sample: "/allstar/contest.html",
            parts: ["tables of contests with players"],
            relations: [RecordRelations.contests],
            parse: { reader throws(ParseError) in try IndexParsers.parseContests(reader) }
        ),
        PageType(
            "leaders_index",
            "The index of all lists of leaders and records.",
            patterns: [AddressPattern("/leaders/"), AddressPattern("/trailers/")],
            sample: "/leaders/",
            parts: ["links to lists of leaders"],
            relations: [RecordRelations.lists],
            parse: { reader throws(ParseError) in try IndexParsers.parseLists(reader) }
        ),
        PageType(
            "league_contracts",
            "Contracts of all players, highest salary first.",
            patterns: [AddressPattern("/contracts/players.html")],
            sample: "/contracts/players.html",
            tables: [ListParsers.contracts],
            parse: { reader throws(ParseError) in try ListParsers.parseContracts(reader) }
        ),
        PageType(
            "standings_on_day",
            "Standings of any day that somebody asked for.",
            patterns: ["fcgi", "cgi"].flatMap { ending in
                [
                    AddressPattern("/friv/standings.\(ending)?month={month}&day={day}&year={year}"),
                    AddressPattern("/friv/standings.\(ending)"),
                ]
            },
            sample: "/friv/standings.fcgi?month=4&day=12&year=2026",
            tables: [DayStandings.standings],
            parse: { reader throws(ParseError) in try DayStandings.parse(reader) }
        ),
        PageType(
            "birthdays",
            "Players born on a day of the year; those of the WNBA are left out.",
            patterns: ["fcgi", "cgi"].flatMap { ending in
                [
                    AddressPattern("/friv/birthdays.\(ending)?month={month}&day={day}"),
                    AddressPattern("/friv/birthdays.\(ending)"),
                ]
            },
            sample: "/friv/birthdays.fcgi?month=12&day=30",
            tables: [ListParsers.birthdays],
            parse: { reader throws(ParseError) in try ListParsers.parseBirthdays(reader) }
        ),
    ]
}
