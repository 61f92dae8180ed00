extension PageTypes {
    static let lists: [PageType] = [
        search("search_results", "Hits of a search."),
        search("search_results_empty", "A search without hits; the address is that of a search."),
        PageType(
            "franchise_leaders_index",
            "All franchises with links to their leaders; names and seasons of them are read.",
            patterns: [AddressPattern("/leaders/franchise.html")],
            sample: "/leaders/franchise.html",
            tables: FranchiseParser.leaderTables,
            parse: { reader throws(ParseError) in try FranchiseParser.parse(reader) }
        ),
        PageType(
            "leaders",
            "Leaders in a number: of careers, active players, seasons (`_career`, `_active`, `_season`), year by year "
                + "(`_yearly`), records over time (`_progress`), in playoffs (`_p`); records of players and teams (`player_pts`, `team_wins`); trailers are the other end of the list.",
            patterns: [AddressPattern("/leaders/{board}.html"), AddressPattern("/trailers/{board}.html")],
            sample: "/leaders/pts_career.html",
            parts: ["list of leaders"],
            relations: [HonourRelations.leaderBoards, RecordRelations.records],
            parse: { reader throws(ParseError) in try LeadersParser.parseList(reader) }
        ),
        PageType(
            "leagues_index",
            "All seasons of all leagues with champions and leaders.",
            patterns: [AddressPattern("/leagues/")],
            sample: "/leagues/",
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
            "players_index",
            "The letters of the player index with their best known players.",
            patterns: [AddressPattern("/players/")],
            sample: "/players/",
            parts: ["list of letters with players"],
            relations: [PeopleRelations.knownPlayers],
            parse: { reader throws(ParseError) in PeopleParsers.parseLetters(reader) }
        ),
        PageType(
            "player_season_finder",
            "Result page of the old season finder.",
            patterns: [AddressPattern("/play-index/psl_finder.cgi")],
            sample: "/play-index/psl_finder.cgi",
            robots: .disallowed(instead: "the site's own season finder over the season tables"),
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

    private static func search(_ name: String, _ about: String) -> PageType {
        PageType(
            name,
            about,
            patterns: [
                AddressPattern("/search/search.fcgi?search={term}"), AddressPattern("/search/search.fcgi?hint={term}"),
            ],
            sample: "/search/search.fcgi?search=kobe",
            parts: ["sections of results, or the words that there are none"],
            relations: [SearchParser.relation],
            parse: { reader throws(ParseError) in try SearchParser.parse(reader) }
        )
    }
}
