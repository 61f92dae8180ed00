import BallerCore
import BallerServing

/// The leaders of a season in every category, with who qualifies.
enum SeasonLeadersPage {
    private static let places = 20

    enum Basis: String, CaseIterable {
        case averages, totals
    }

    struct Parameters: SeasonNaming {
        let season = Parameter.season
        let by = Parameter<Basis>.choice("by", "Averages a game and shares, or sums.", default: .averages)
    }

    static let route = SiteRoute(
        path: "/seasons/{season}/leaders",
        about: "The leaders of a season in every category.",
        Parameters.self
    ) { request in
        let (season, by) = (try request.season, try request.by)
        let cards = try LeaderCard.all(season: season, perGame: by == .averages, first: places) { category, basis in
            let key: QueryArguments = [
                "season_type": .text(SeasonType.regular.rawValue), "category": .text(category), "basis": .text(basis),
            ]
            return (
                try request.rows("season_leaders", key, as: LeaderRow.self),
                try request.rows("season_leaders_part", key, as: LeadersPartRow.self).first
            )
        }
        return Page(
            "Leaders \(season.name)",
            "The leaders of \(season.name) in every category, with who qualifies.",
            .seasons,
            crumbs: SeasonLinks.crumbs(season),
            heading: Page.Heading("Leaders", PageLink(text: season.name, link: SitePath.season(season))),
            [
                StepsBlock(
                    around: season,
                    of: request.directory.seasons.map(\.id),
                    all: PageLink(text: "Season", link: SitePath.season(season)),
                    link: SitePath.leaders
                ),
                LinksBlock(
                    "bases",
                    "Averages or totals",
                    [
                        PageLink(
                            text: "Averages and shares",
                            link: SitePath.leaders(of: season),
                            isCurrent: by == .averages
                        ),
                        PageLink(
                            text: "Totals",
                            link: SitePath.address(SitePath.leaders(of: season), [("by", Basis.totals.rawValue)]),
                            isCurrent: by == .totals
                        ),
                    ]
                ),
                LeadersBlock.section("Regular season", cards, try request.reading.leadersPart(of: season))
                    ?? WordsBlock.empty("none", "Nobody leads this season: no line of its players is here."),
            ]
        )
    }
}
