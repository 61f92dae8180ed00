import BallerPages

extension PageTypes {
    static let people: [PageType] = [
        PageType(
            .coach,
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
            .coachIndex,
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
            .refereeIndex,
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
            .refereeProfile,
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
            .executive,
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
            .executiveIndex,
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
