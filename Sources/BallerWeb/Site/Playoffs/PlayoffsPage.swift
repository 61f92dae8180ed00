import BallerCore
import BallerServing

/// The playoffs of a season: the bracket, every series, leaders, teams and players.
enum PlayoffsPage {
    static let route = SiteRoute(
        path: "/playoffs/{season}",
        about: "The playoffs of a season: bracket, series, leaders, teams and players.",
        SeasonParameters.self
    ) { request in
        let season = try request.season
        let series = try request.playoffSeries()
        guard !series.isEmpty else { throw Problem.notFound("No playoffs of \(season.name) are known here.") }
        let all = try request.directory.seasons.map(\.id).filter {
            try !request.rows("playoff_bracket", $0.arguments).isEmpty
        }
        return Page(
            "Playoffs \(season.name)",
            "The playoffs of \(season.name): bracket, every series with its result, leaders, teams and players.",
            .history,
            crumbs: crumbs,
            heading: Page.Heading("Playoffs", PageLink(text: season.name, link: SitePath.season(season))),
            [
                StepsBlock(
                    around: season,
                    of: all,
                    all: PageLink(text: "All playoffs", link: SitePath.playoffs),
                    link: { SitePath.playoffs($0) }
                ),
                WordsBlock("result", .lead, result(series)),
                Bracket(series, season).flatMap { ChartBlock("bracket", $0.markup) },
                SectionBlock(
                    "series",
                    "Series",
                    SeriesTable.table(series, season),
                    note: series.allSatisfy(\.isPlayed)
                        ? nil : "Where the games of a series are not here its result is that of the printed list."
                ),
                try LeadersBlock.playoffs(request.reading, season),
                try PlayoffsTeams.section(request),
                try PlayoffsPlayers.section(request),
                WordsBlock.more(
                    "more",
                    [
                        PageLink(text: "The season \(season.name)", link: SitePath.season(season)),
                        PageLink(text: "Awards of the season", link: SitePath.awards(season)),
                    ]
                ),
            ]
        )
    }

    static let crumbs = [Run("History", link: SitePath.history), Run("Playoffs", link: SitePath.playoffs)]

    private static func result(_ series: [PlayoffSeries]) -> [Run] {
        guard let final = series.first(where: { $0.roundName == "FINALS" }) else {
            return ["The final is not known here."]
        }
        guard final.isDecided else { return [Run(final.result, link: final.link), " in the final."] }
        return [
            Run(final.ahead.name, link: final.link(to: final.ahead)), " are the champions: they beat ",
            Run(final.behind.name, link: final.link(to: final.behind)), " ",
            Run(StatFormat.record(final.ahead.wins, final.behind.wins), link: final.link), " in the final.",
        ]
    }
}

extension LeadersBlock {
    /// The first of the playoffs in each category, a game; `nil` without any.
    fileprivate static func playoffs(_ reading: ArtifactReading, _ season: SeasonID) throws -> SectionBlock? {
        let cards = try LeaderCard.cards(season: season) { category in
            let wanted: QueryArguments = [
                "season_type": .text(SeasonType.playoff.rawValue), "category": .text(category.name),
                "basis": category.basis(perGame: true).map { .text($0) } ?? .null,
            ]
            return try reading.rows("season_leaders", wanted.merging(season.arguments)).prefix(5)
                .decoded(as: LeaderRow.self)
        }
        guard !cards.isEmpty else { return nil }
        return SectionBlock("leaders", "Leaders", LeadersBlock(id: "leader-cards", cards: cards))
    }
}
