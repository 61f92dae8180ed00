extension PageTypes {
    static let people: [PageType] = [
        PageType(
            "coach",
            "A coach: life, seasons, awards, votes for Coach of the Year.",
            patterns: [AddressPattern("/coaches/{coach}.html")],
            sample: "/coaches/jacksph01c.html",
            tables: [
                TableSpec(
                    PeopleRelations.coachSeasons,
                    ids: ["coach-stats", "stats"],
                    required: true,
                    columns: ["season_year", "team_id"],
                    rows: .linked(.team, ["team_id"])
                ),
                TableSpec(PeopleRelations.coachAwards, ids: ["coach-awards"], rows: .filled(["award_id"])),
                TableSpec(
                    OfficialRelations.coachVotes,
                    ids: ["coach-of-the-year-voting"],
                    columns: ["season_year", "share"],
                    rows: .filled(["season"])
                ),
            ],
            parts: ["head of the page with the name"],
            relations: [PeopleRelations.coaches],
            parse: { reader throws(ParseError) in try PeopleParsers.parseCoach(reader) }
        ),
        PageType(
            "coach_index",
            "Register of coaches.",
            patterns: [AddressPattern("/coaches/"), AddressPattern("/coaches/{league}_stats.html")],
            sample: "/coaches/NBA_stats.html",
            tables: [
                TableSpec(
                    PeopleRelations.coachIndex,
                    ids: ["coaches", "*_coaches", "stats"],
                    required: true,
                    minimumRows: 20,
                    columns: ["coach_name"],
                    rows: .linked(.coach, ["coach"])
                )
            ]
        ),
        PageType(
            "referee_index",
            "Register of referees.",
            patterns: [AddressPattern("/referees/")],
            sample: "/referees/",
            tables: [
                TableSpec(
                    PeopleRelations.refereeIndex,
                    ids: ["referees", "refs", "stats"],
                    required: true,
                    minimumRows: 20,
                    columns: ["referee_name"],
                    rows: .linked(.referee, ["referee", "player", "name"])
                )
            ]
        ),
        PageType(
            "referee_profile",
            "A referee: life, and numbers of the games worked by season and by team.",
            patterns: [AddressPattern("/referees/{referee}.html")],
            sample: "/referees/fostesc99r.html",
            tables: [
                refereeTable(["raw_", "raw"], measure: "RAW", required: true),
                refereeTable(["relative_", "relative"], measure: "RELATIVE"),
                TableSpec(
                    PeopleRelations.refereeHomeAway,
                    ids: ["rs_home_vs_visitor"],
                    rows: .filled(["g"]),
                    constants: ["season_type": .text("REGULAR")]
                ),
                TableSpec(
                    OfficialRelations.refereeTeams,
                    ids: ["refs-summary"],
                    columns: ["team_id", "games"],
                    rows: .linked(.team, ["team"])
                ),
            ],
            parts: ["head of the page with the name"],
            relations: [PeopleRelations.referees],
            parse: { reader throws(ParseError) in try PeopleParsers.parseReferee(reader) }
        ),
        PageType(
            "executive",
            "An executive: life and seasons.",
            patterns: [AddressPattern("/executives/{executive}.html")],
            sample: "/executives/axelsjo99x.html",
            tables: [
                TableSpec(
                    PeopleRelations.executiveSeasons,
                    ids: ["exec-stats", "executive-stats", "stats"],
                    required: true,
                    columns: ["season_year"],
                    rows: .filled(["season", "year_id"])
                )
            ],
            parts: ["head of the page with the name"],
            relations: [PeopleRelations.executives],
            parse: { reader throws(ParseError) in try PeopleParsers.parseExecutive(reader) }
        ),
        PageType(
            "executive_index",
            "Register of executives.",
            patterns: [AddressPattern("/executives/"), AddressPattern("/executives/{league}_stats.html")],
            sample: "/executives/NBA_stats.html",
            tables: [
                TableSpec(
                    PeopleRelations.executiveIndex,
                    ids: ["executives", "*_executives", "stats"],
                    required: true,
                    minimumRows: 20,
                    columns: ["executive_name"],
                    rows: .linked(.executive, ["exec", "executive"])
                )
            ]
        ),
    ]

    private static func refereeTable(_ ids: [String], measure: String, required: Bool = false) -> TableSpec {
        TableSpec(
            PeopleRelations.refereeSeasons,
            ids: ids,
            required: required,
            columns: ["season_year", "games"],
            rows: .filled(["g"]),
            constants: ["season_type": .text("REGULAR"), "measure": .text(measure)]
        )
    }
}
