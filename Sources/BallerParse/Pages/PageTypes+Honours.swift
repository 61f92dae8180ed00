import BallerPages

extension PageTypes {
    static let honours: [PageType] = drafts + awards + playoffs + playoffSeasons + allStars

    private static let awards: [PageType] = [
        PageType(
            .awardsVoting,
            tables: [HonourParsers.voting],
            parse: { reader throws(ParseError) in try HonourParsers.parseVoting(reader) }
        ),
        PageType(
            .awardsHof,
            tables: [
                TableSpec(
                    HonourRelations.hallOfFame,
                    ids: ["hof"],
                    required: true,
                    minimumRows: 50,
                    columns: ["year", "name"],
                    rows: .filled(["name_full", "player", "name"])
                )
            ]
        ),
        PageType(
            .awardsTeams,
            parts: ["table awards_all_* with players"],
            relations: [HonourRelations.honourTeams],
            parse: { reader throws(ParseError) in try HonourParsers.parseHonourTeams(reader) }
        ),
        PageType(
            .awardWinners,
            tables: [awardWinners],
            parse: { reader throws(ParseError) in try readAward(reader) }
        ),
    ]

    private static let awardWinners = TableSpec(
        HonourRelations.awards,
        ids: ["*_NBA", "*_ABA", "*_nba", "*_aba", "awards", "stats"],
        required: true,
        columns: ["season_year", "name"],
        rows: .filled(["player", "coach"])
    )

    private static func readAward(_ reader: PageReader) throws(ParseError) {
        try reader.read(awardWinners.setting(["award_id": .text(optional: reader.address["award"])]))
    }

    private static let seriesRelations = [HonourRelations.playoffSeries, HonourRelations.playoffGames]

    private static let playoffs: [PageType] = [
        PageType(
            .playoffs,
            parts: ["table all_playoffs with series"],
            relations: seriesRelations,
            parse: { reader throws(ParseError) in try PlayoffsParser.parse(reader, required: true) }
        ),
        PageType(
            .playoffSeries,
            tables: [SeriesParser.players],
            relations: [SeriesParser.games],
            parse: { reader throws(ParseError) in try SeriesParser.parse(reader) }
        ),
    ]

    private static let allStars: [PageType] = [
        PageType(
            .allstar,
            parts: ["tables of both sides with players"],
            relations: [HonourRelations.allStarPlayers],
            parse: { reader throws(ParseError) in try HonourParsers.parseAllStar(reader) }
        ),
        PageType(
            .allstarIndex,
            tables: [
                TableSpec(
                    HonourRelations.allStarGames,
                    ids: ["all_star", "allstar", "*"],
                    required: true,
                    minimumRows: 10,
                    columns: ["season_year"],
                    rows: .filled(["year_id", "season"])
                )
            ]
        ),
    ]
}
