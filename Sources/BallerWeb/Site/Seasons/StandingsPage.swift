import BallerCore
import BallerServing

/// The standings of a season by conference, by division or of the whole league.
enum StandingsPage {
    struct Parameters: RouteParameters {
        let season = Parameter.season
        let view = StandingsPage.cut
    }

    struct NewestParameters: RouteParameters {
        let view = StandingsPage.cut
    }

    private static let cut = Parameter<StandingsGrouping>.choice(
        "view",
        "How the table is cut.",
        default: .conference
    )

    static let route = SiteRoute(path: "/standings/{season}", about: "A season's standings.", Parameters.self) {
        request in
        try page(request.reading, of: request.season, view: request.view)
    }

    static let newestRoute = SiteRoute(
        path: SitePath.standings,
        about: "The standings of the newest season that has any.",
        NewestParameters.self
    ) { request in
        let directory = request.directory
        if let season = directory.seasons.last(where: \.hasStandings) {
            return try page(request.reading, of: season.id, view: request.view)
        }
        // Every page leads here: a league without a regular season gets a page that says so.
        guard let season = directory.currentSeason else { throw Problem.notFound("There is no season yet.") }
        return page([], of: season.id, view: .conference, seasons: [])
    }

    private static func page(_ reading: ArtifactReading, of season: SeasonID, view: StandingsGrouping) throws -> Page {
        let key: QueryArguments = ["view": .text(view.rawValue)]
        let rows = try reading.rows("standings", key.merging(season.arguments), as: StandingRow.self)
        guard !rows.isEmpty else { throw Problem.notFound("There are no standings of \(season.name).") }
        return page(rows, of: season, view: view, seasons: reading.snapshot.directory.seasons)
    }

    private static func page(
        _ rows: [StandingRow],
        of id: SeasonID,
        view: StandingsGrouping,
        seasons: [Directory.Season]
    ) -> Page {
        let season = PageLink(text: id.name, link: SitePath.season(id))
        let views = StandingsGrouping.allCases.map { other in
            PageLink(text: other.title, link: SitePath.standings(id, view: other.rawValue), isCurrent: other == view)
        }
        let steps = StepsBlock(
            around: id,
            of: seasons.filter(\.hasStandings).map(\.id),
            all: PageLink(text: "All seasons", link: SitePath.seasons),
            link: { SitePath.standings($0, view: view.rawValue) }
        )
        let tables: [(any Block)?] = StandingsTable.groups(rows, by: view).map { group in
            SectionBlock(group.id, group.name, StandingsTable.full(group, season: id))
        }
        var others = [
            PageLink(text: "Expanded", link: SitePath.expandedStandings(id)),
            PageLink(text: "Team by team", link: SitePath.standingsGrid(id)),
        ]
        if let day = seasons.first(where: { $0.id == id })?.lastGameDate {
            others.append(PageLink(text: "Day by day", link: SitePath.standings(id, on: day)))
        }
        return Page(
            "Standings \(season.text)",
            "The standings of \(season.text) with records at home, away and against rivals.",
            .standings,
            heading: Page.Heading("Standings", season),
            [
                steps,
                rows.isEmpty
                    ? WordsBlock.empty("none", "There are no standings: no game of a regular season is here.")
                        as any Block
                    : LinksBlock("views", "Views", views + others),
            ] + tables + [
                WordsBlock("order", .quiet, [order]), StandingsTable.computed(rows),
                StandingsTable.hasMarks(rows) ? WordsBlock("marks", .quiet, ["* went on to the playoffs."]) : nil,
            ]
        )
    }

    private static let order: Run =
        "Places in a conference and a division follow the league’s tie-breaks, or its seeds as they are printed; teams that no rule of them parts share one."
}
