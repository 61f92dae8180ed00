import BallerCore
import BallerServing

/// The standings of a season by conference, by division or of the whole league.
struct StandingsView {
    let season: PageLink
    let views: [PageLink]
    let sections: [TableSection]
    let steps: SeasonSteps

    private static let view = Parameter(
        "view",
        .choice(["conference", "division", "league"]),
        "How the table is cut.",
        default: .text("conference")
    )

    static let route = SiteRoute(
        path: "/standings/{season}",
        about: "A season's standings.",
        parameters: [.season, view]
    ) { call in
        try page(call, year: call.integer("season"))
    }

    static let newestRoute = SiteRoute(
        path: SitePath.standings,
        about: "The standings of the newest season that has any.",
        parameters: [view]
    ) { call in
        let directory = call.snapshot.directory
        if let season = directory.seasons.last(where: \.hasStandings) {
            return try page(call, year: season.year.rawValue)
        }
        // Every page leads here: a league without a regular season gets a page that says so.
        guard let season = directory.currentSeason else { throw Problem.notFound("There is no season yet.") }
        return StandingsView([], year: season.year.rawValue, view: .conference, seasons: []).page
    }

    private static func page(_ call: Call, year: Int) throws -> Page {
        let view = call.text("view").flatMap(StandingsTable.Grouping.init) ?? .conference
        let key: QueryArguments = ["season_year": .integer(Int64(year)), "view": .text(view.rawValue)]
        let rows = try call.rows("standings", key, as: StandingRow.self)
        guard !rows.isEmpty else { throw Problem.notFound("There are no standings of \(SeasonYear.name(year)).") }
        return StandingsView(rows, year: year, view: view, seasons: call.snapshot.directory.seasons).page
    }

    init(_ rows: [StandingRow], year: Int, view: StandingsTable.Grouping, seasons: [Directory.Season]) {
        season = PageLink(text: SeasonYear.name(year), link: SitePath.season(year))
        views =
            rows.isEmpty
            ? []
            : [StandingsTable.Grouping.conference, .division, .league].map { other in
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
