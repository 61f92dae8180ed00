import BallerCore
import BallerServing

/// The first of a team's players of all seasons in each number.
enum TeamLeadersPage {
    private static let places = 15

    struct Parameters: TeamNaming {
        let team = Parameter.team
        let part = Parameter<TablePart>.part
    }

    static let route = SiteRoute(
        path: "/teams/{team}/leaders",
        about: "The first of a team's players of all seasons in each number.",
        Parameters.self
    ) { request in
        let (team, part) = (try Franchise(request), try request.part)
        let players = try request.records(
            "team_players",
            ["season_type": .text(part.seasonType.rawValue), "limit": .integer(10_000), "offset": .integer(0)]
        )
        let sections = categories.compactMap { column, title in
            SectionBlock(column, title, isPart: true, table(column, title, players))
        }
        return team.page(
            .leaders,
            "The leaders of the \(team.name) through all its seasons.",
            [
                LinksBlock(
                    "parts",
                    "Parts of the season",
                    TablePart.allCases.map { other in
                        PageLink(
                            text: other.seasonType.title,
                            link: SitePath.address(
                                SitePath.leaders(of: team.key),
                                [("part", other == .regular ? nil : other.rawValue)]
                            ),
                            isCurrent: other == part
                        )
                    }
                ),
                sections.isEmpty
                    ? WordsBlock.empty("none", "No line of a player for the \(team.name) is here.") as any Block
                    : SectionBlock("sums", "Sums for the team", [PairBlock("categories", sections)]),
            ]
        )
    }

    private static let categories = [
        ("points", "Points"), ("rebounds", "Rebounds"), ("assists", "Assists"), ("steals", "Steals"),
        ("blocks", "Blocks"), ("games_played", "Games"), ("minutes_played", "Minutes"),
        ("three_pointers_made", "Three-pointers"), ("field_goals_made", "Field goals"),
        ("free_throws_made", "Free throws"),
    ]

    /// Whose number is not known in one of the seasons has no sum.
    private static func table(_ column: String, _ title: String, _ players: [Record]) -> RecordTable? {
        let known = players.compactMap { row in row[column].integer.map { (row, $0) } }
        let first = known.sorted { $0.1 > $1.1 }.prefix(places).filter { $0.1 > 0 }.map(\.0)
        return RecordTable(
            "\(column)-table",
            title,
            ["player_name", .season("first_season_year", "From"), .season("last_season_year", "To")]
                + (column == "games_played" ? [] : ["games_played"]) + [.strong(column)],
            first
        )
    }
}
