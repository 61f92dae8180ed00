import BallerCore
import BallerServing

/// An award: who won it season by season, with the votes and what he did in that season.
enum AwardPage {
    struct Parameters: RouteParameters {
        let award = Parameter.text("award", .text(1...40), "The award, such as mvp or all-nba.").example("mvp")
    }

    /// More than any award has been given.
    private static let most: QueryArguments = [
        "season_year": .null, "league": .null, "winners_only": .boolean(true), "limit": .integer(5000),
        "offset": .integer(0),
    ]

    static let route = SiteRoute(
        path: "/awards/{award}",
        about: "An award: its winners, or an honour team by season.",
        Parameters.self
    ) { request in
        let id: QueryArguments = ["award": .text(AwardKey.id(of: try request.award))]
        guard let award = try request.records("awards", id).first, let name = award["award"].text else {
            throw Problem.notFound("There is no award “\(try request.award)”.")
        }
        let rows = try request.records("award_recipients", id.merging(most))
        let links = RecordLinks(directory: request.directory)
        let isTeam = award["kind"].text != "AWARD"
        return Page(
            name,
            isTeam ? "\(name): who was chosen, season by season." : "\(name): every winner with votes and season.",
            .history,
            crumbs: [Run("History", link: SitePath.history), Run("Awards", link: SitePath.awards)],
            [
                WordsBlock("span", .lead, [Run(span(award))]),
                isTeam
                    ? TableBlock("teams", HonourTeams.table(name, HonourTeam.teams(of: rows), links))
                    : RecordTable("winners", "\(name), winners", AwardColumns.winners, rows),
                isTeam ? nil : WordsBlock("note", .quiet, ["Numbers are a game's average of that regular season."]),
                isTeam ? nil : MostWins.section(rows, links),
            ]
        )
    }

    private static func span(_ award: Record) -> String {
        guard let first = award["first_season_year"].integer.map(SeasonYear.init)?.name,
            let last = award["last_season_year"].integer.map(SeasonYear.init)?.name,
            let seasons = award["seasons"].integer
        else { return "" }
        let count = seasons == 1 ? "1 season" : "\(seasons) seasons"
        return first == last ? "Known of \(first)." : "Known of \(count), \(first) to \(last)."
    }
}
