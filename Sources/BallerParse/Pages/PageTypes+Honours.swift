extension PageTypes {
    static let honours: [PageType] = drafts + awards + playoffs + playoffSeasons + allStars

    private static let drafts: [PageType] = [
        PageType(
            "draft",
            "A draft pick by pick.",
            patterns: [AddressPattern("/draft/{league}_{season}.html")],
            sample: "/draft/NBA_1960.html",
            tables: [HonourParsers.draft],
            parse: { reader throws(ParseError) in try HonourParsers.parseDraft(reader) }
        )
    ]

    private static let awards: [PageType] = [
        PageType(
            "awards_voting",
            "Voting for the awards of a season.",
            patterns: [AddressPattern("/awards/awards_{season}.html")],
            sample: "/awards/awards_2019.html",
            tables: [HonourParsers.voting],
            parse: { reader throws(ParseError) in try HonourParsers.parseVoting(reader) }
        ),
        PageType(
            "awards_hof",
            "Members of the Hall of Fame.",
            patterns: [AddressPattern("/awards/hof.html")],
            sample: "/awards/hof.html",
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
            "awards_teams",
            "All-League, All-Defensive and All-Rookie teams.",
            patterns: ["all_league", "all_defense", "all_rookie", "all_league_by_player"].map {
                AddressPattern("/awards/\($0).html")
            },
            sample: "/awards/all_league.html",
            parts: ["table awards_all_* with players"],
            relations: [HonourRelations.honourTeams],
            parse: { reader throws(ParseError) in try HonourParsers.parseHonourTeams(reader) }
        ),
        PageType(
            "awards",
            "Winners of an award year by year: mvp, roy, dpoy, smoy, mip, coy, finals_mvp and others.",
            patterns: [AddressPattern("/awards/{award}.html")],
            sample: "/awards/mvp.html",
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
        let award = reader.address["award"] ?? ""
        try reader.read(
            TableSpec(
                awardWinners.relation,
                ids: awardWinners.ids,
                required: true,
                columns: awardWinners.requiredColumns,
                rows: awardWinners.rows.rule,
                constants: ["award_id": .text(award)]
            )
        )
    }

    private static let seriesRelations = [HonourRelations.playoffSeries, HonourRelations.playoffGames]

    private static let playoffs: [PageType] = [
        PageType(
            "playoffs",
            "Summary of the playoffs of a season.",
            patterns: [AddressPattern("/playoffs/{league}_{season}.html")],
            sample: "/playoffs/NBA_1960.html",
            parts: ["table all_playoffs with series"],
            relations: seriesRelations,
            parse: { reader throws(ParseError) in try PlayoffsParser.parse(reader, required: true) }
        ),
        PageType(
            "playoff_series",
            "One playoff series: both teams' players over the series.",
            patterns: [AddressPattern("/playoffs/{season}-{series}.html")],
            sample: "/playoffs/2001-nba-finals-76ers-vs-lakers.html",
            tables: [SeriesParser.players],
            relations: [SeriesParser.games],
            parse: { reader throws(ParseError) in try SeriesParser.parse(reader) }
        ),
    ]

    private static let allStars: [PageType] = [
        PageType(
            "allstar",
            "An All-Star game.",
            patterns: [AddressPattern("/allstar/{league}_{season}.html")],
            sample: "/allstar/NBA_1951.html",
            parts: ["tables of both sides with players"],
            relations: [HonourRelations.allStarPlayers],
            parse: { reader throws(ParseError) in try HonourParsers.parseAllStar(reader) }
        ),
        PageType(
            "allstar_index",
            "All All-Star games.",
            patterns: [AddressPattern("/allstar/")],
            sample: "/allstar/",
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
