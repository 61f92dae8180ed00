import BallerCore
import BallerServing

/// The standings of a season by conference, by division or of the whole league.
struct StandingsView {
    let season: PageLink
    let views: [PageLink]
    let sections: [TableSection]
    let steps: SeasonSteps

    struct Parameters: RouteParameters {
        let season = Parameter.season
        let view = StandingsView.cut
    }

    struct NewestParameters: RouteParameters {
        let view = StandingsView.cut
    }

    private static let cut = Parameter<StandingsGrouping>.choice(
        "view",
        "How the table is cut.",
        default: .conference
    )

    static let route = SiteRoute(path: "/standings/{season}", about: "A season's standings.", Parameters.self) {
        request in
        try page(request.reading, year: request.season, view: request.view)
    }

    static let newestRoute = SiteRoute(
        path: SitePath.standings,
        about: "The standings of the newest season that has any.",
        NewestParameters.self
    ) { request in
        let directory = request.directory
        if let season = directory.seasons.last(where: \.hasStandings) {
            return try page(request.reading, year: season.year, view: request.view)
        }
        // Every page leads here: a league without a regular season gets a page that says so.
        guard let season = directory.currentSeason else { throw Problem.notFound("There is no season yet.") }
        return StandingsView([], year: season.year.rawValue, view: .conference, seasons: []).page
    }

    private static func page(_ reading: ArtifactReading, year: SeasonYear, view: StandingsGrouping) throws -> Page {
        let key: QueryArguments = ["season_year": .integer(Int64(year.rawValue)), "view": .text(view.rawValue)]
        let rows = try reading.rows("standings", key, as: StandingRow.self)
        guard !rows.isEmpty else { throw Problem.notFound("There are no standings of \(year.name).") }
        return StandingsView(rows, year: year.rawValue, view: view, seasons: reading.snapshot.directory.seasons).page
    }

    init(_ rows: [StandingRow], year: Int, view: StandingsGrouping, seasons: [Directory.Season]) {
        season = PageLink(text: SeasonYear.name(year), link: SitePath.season(year))
        views =
            rows.isEmpty
            ? []
            : [StandingsGrouping.conference, .division, .league].map { other in
                PageLink(
                    text: other.title,
                    link: SitePath.standings(year, view: other.rawValue),
                    isCurrent: other == view
                )
            }
        sections = StandingsTable.groups(rows, by: view).map { group in
            TableSection(title: group.name, table: StandingsTable.full(group, season: year).html)
        }
        steps = SeasonSteps(
            around: year,
            of: seasons.filter(\.hasStandings).map(\.year.rawValue),
            all: PageLink(text: "All seasons", link: SitePath.seasons),
            link: { SitePath.standings($0, view: view.rawValue) }
        )
    }

    private var page: Page {
        Page(
            title: "Standings \(season.text)",
            description: "The standings of \(season.text) with records at home, away and against rivals.",
            section: .standings,
            template: "standings",
            content: self
        )
    }
}
