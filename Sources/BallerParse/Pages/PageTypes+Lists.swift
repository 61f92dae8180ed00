import BallerPages

extension PageTypes {
    static let lists: [PageType] = [
        search(),
        search("search_results_empty", "A search without hits; the address is that of a search."),
        PageType(
            .franchiseLeadersIndex,
            tables: FranchiseParser.leaderTables,
            parse: { reader throws(ParseError) in try FranchiseParser.parse(reader) }
        ),
        PageType(
            .leaders,
            parts: ["list of leaders"],
            relations: [HonourRelations.leaderBoards, RecordRelations.records],
            parse: { reader throws(ParseError) in try LeadersParser.parseList(reader) }
        ),
        PageType(
            .leaguesIndex,
            tables: [
                TableSpec(
                    HonourRelations.seasons,
                    ids: ["stats", "leagues"],
                    required: true,
                    minimumRows: 50,
                    columns: ["season_year", "league"],
                    rows: .filled(["season"])
                )
            ]
        ),
        PageType(
            .playersIndex,
            parts: ["list of letters with players"],
            relations: [PeopleRelations.knownPlayers],
            parse: { reader throws(ParseError) in PeopleParsers.parseLetters(reader) }
        ),
        PageType(
            .playerSeasonFinder,
            tables: [
                TableSpec(
                    SplitRelations.finder,
                    ids: ["stats"],
                    required: true,
                    columns: ["player_name", "season_year"],
                    rows: .linked(.player, ["player"])
                )
            ]
        ),
    ]

    private static func search(_ name: String? = nil, _ about: String? = nil) -> PageType {
        PageType(
            .searchResults,
            name: name,
            about: about,
            parts: ["sections of results, or the words that there are none"],
            relations: [SearchParser.relation],
            parse: { reader throws(ParseError) in try SearchParser.parse(reader) }
        )
    }
}
