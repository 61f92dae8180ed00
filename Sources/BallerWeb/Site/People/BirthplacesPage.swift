import BallerCore
import BallerServing

/// The countries in which players were born.
enum BirthplacesPage {
    static let route = SiteRoute(path: SitePath.birthplaces, about: "The countries in which players were born.") {
        request in
        let countries = try request.records("birthplaces", ["birth_country": .null])
        let players = countries.compactMap { $0["players"].integer }.reduce(0, +)
        return Page(
            "Birthplaces",
            "The countries in which players were born, with their games and points.",
            .history,
            crumbs: [Run("History", link: SitePath.history)],
            [
                countries.isEmpty
                    ? WordsBlock.empty("nothing", "No source here tells where players were born.")
                    : WordsBlock("part", .note, [Run(part(players, request.directory.playerCount))]),
                RecordTable("countries", "Countries of birth", columns, countries),
            ]
        )
    }

    /// Of how many players it is known.
    static func part(_ known: Int, _ all: Int) -> String {
        "As rosters tell it: of \(StatFormat.grouped(known)) of the \(StatFormat.grouped(all)) players here."
    }

    private static let columns: [RecordColumn] = [
        RecordColumn("birth_country", "Country") { row, _ in
            .text(
                row["birth_country"].text.map(Country.name),
                link: row["birth_country"].text.map(SitePath.birthplace)
            )
        },
        RecordColumn("players", "Players"), RecordColumn("active_players", "Active"),
        RecordColumn("first_season_year", "From"), RecordColumn("last_season_year", "To"),
        RecordColumn("games_played", "Games"), RecordColumn("points", "Points"),
    ]
}

/// The players who were born in a country.
enum BirthplacePage {
    private static let length = 200

    struct Parameters: RouteParameters {
        let country = Parameter.birthCountry
        let page = Parameter.page
    }

    static let route = SiteRoute(
        path: "/birthplaces/{birth_country}",
        about: "The players who were born in a country.",
        Parameters.self
    ) { request in
        let (code, number) = (try request.country.uppercased(), try request.page)
        let key: QueryArguments = ["birth_country": .text(code)]
        guard let country = try request.records("birthplaces", key).first else {
            throw Problem.notFound("No player is known to be born in a country “\(code)”.")
        }
        let pages: QueryArguments = [
            "limit": .integer(Int64(length)), "offset": .integer(Int64((number - 1) * length)),
        ]
        let players = try request.records("birthplace_players", key.merging(pages))
        guard !players.isEmpty else { throw Problem.notFound("The list has no page \(number).") }
        let name = Country.name(code)
        return Page(
            "Born in \(name)",
            "The players who were born in \(name), with their careers.",
            .history,
            crumbs: [Run("History", link: SitePath.history), Run("Birthplaces", link: SitePath.birthplaces)],
            [
                RecordFacts("facts", facts, country),
                RecordTable("players", "Players born in \(name), who played most first", columns, players),
                StepsBlock(page: number, of: country["players"].integer ?? 0, length: length) { page in
                    SitePath.address(SitePath.birthplace(code), [("page", page > 1 ? String(page) : nil)])
                },
                WordsBlock("note", .quiet, ["As far as rosters tell where players were born."]),
            ]
        )
    }

    private static let facts: [RecordColumn] = [
        RecordColumn("players", "Players"), RecordColumn("active_players", "Active"),
        RecordColumn("first_season_year", "From"), RecordColumn("last_season_year", "To"),
        RecordColumn("games_played", "Games"), RecordColumn("points", "Points"),
    ]

    private static let columns: [RecordColumn] = [
        "player_name", .position, "birth_date", RecordColumn("birth_place", "Place"), "college",
        RecordColumn("first_season_year", "From"), RecordColumn("last_season_year", "To"),
        RecordColumn("games_played", "G"), "points", "rebounds", "assists",
    ]
}
