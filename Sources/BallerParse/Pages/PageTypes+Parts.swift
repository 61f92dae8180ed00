import BallerPages

/// Pages below those of a team, the playoffs and the All-Star games, and long lists.
extension PageTypes {
    static let parts: [PageType] = teamParts + playoffParts + otherParts

    private static let teamParts: [PageType] = [
        PageType(
            .teamLineups,
            parts: ["tables lineups_* with lineups"],
            relations: [TeamPartRelations.lineups],
            parse: { reader throws(ParseError) in try TeamParts.parseLineups(reader) }
        ),
        PageType(
            .teamOnOff,
            tables: [TeamParts.onOff],
            parse: { reader throws(ParseError) in try TeamParts.parseOnOff(reader) }
        ),
        PageType(
            .teamSplits,
            tables: [TeamParts.splits],
            parse: { reader throws(ParseError) in try TeamParts.parseSplits(reader) }
        ),
        PageType(
            .teamPlayers,
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
            .playoffsSchedule,
            above: [.playoffs],
            tables: [ScheduleParser.spec],
            parse: { reader throws(ParseError) in try ScheduleParser.parse(reader, title: "Playoffs") }
        ),
        PageType(
            .playoffsLeaders,
            above: [.playoffs],
            parts: ["boxes of leaders"],
            relations: [HonourRelations.leaderBoards],
            parse: { reader throws(ParseError) in try LeadersParser.parseBoxes(reader, LeadersParser.playoffs) }
        ),
        PageType(
            .playoffsStandings,
            above: [.playoffs],
            parts: ["table expanded_standings with records"],
            relations: [StandingsRelations.splits, StandingsRelations.versus],
            parse: { reader throws(ParseError) in try SeasonParser.parsePlayoffStandings(reader) }
        ),
        PageType(
            .playoffsSeriesIndex,
            tables: [ListParsers.series]
        ),
    ]

    private static let otherParts: [PageType] = [
        PageType(
            .allstarLeaders,
            parts: ["boxes of leaders"],
            relations: [HonourRelations.leaderBoards],
            parse: { reader throws(ParseError) in try LeadersParser.parseBoxes(reader, LeadersParser.allStar) }
        ),
        PageType(
            .allstarContests,
            parts: ["tables of contests with players"],
            relations: [RecordRelations.contests],
            parse: { reader throws(ParseError) in try IndexParsers.parseContests(reader) }
        ),
        PageType(
            .leadersIndex,
            parts: ["links to lists of leaders"],
            relations: [RecordRelations.lists],
            parse: { reader throws(ParseError) in try IndexParsers.parseLists(reader) }
        ),
        PageType(
            .leagueContracts,
            tables: [ListParsers.contracts],
            parse: { reader throws(ParseError) in
                try ContractLines.parse(reader, ListParsers.contracts, isList: true)
            }
        ),
        PageType(
            .standingsOnDay,
            tables: [DayStandings.standings],
            parse: { reader throws(ParseError) in try DayStandings.parse(reader) }
        ),
        PageType(
            .birthdays,
            tables: [ListParsers.birthdays],
            parse: { reader throws(ParseError) in try ListParsers.parseBirthdays(reader) }
        ),
    ]
}
