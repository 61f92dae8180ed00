import BallerCore
import BallerServing

/// The front page: what there is, who leads, how it stands, what was played last.
enum HomePage {
    static let route = SiteRoute(path: SitePath.home, about: "The newest season at a glance.") { request in
        let directory = request.directory
        guard let season = directory.currentSeason else { throw Problem.notFound("There is no season yet.") }
        return page(
            directory,
            season,
            leaders: LeadersBlock.section(
                "Leaders \(season.id.name)",
                try request.reading.leaders(of: season.id, count: 5, first: 6),
                try request.reading.leadersPart(of: season.id)
            ),
            standings: try request.rows(
                "standings",
                season.id.arguments.merging(["view": .text("conference")]),
                as: StandingRow.self
            ),
            games: try request.rows(
                "games",
                [
                    "from": .null, "to": .null, "season_year": .null, "league": .null, "season_type": .null,
                    "team_id": .null, "team_code": .null, "ids": .null,
                    "limit": .integer(9), "offset": .integer(0),
                ],
                as: GameListRow.self
            )
        )
    }

    private static func page(
        _ directory: Directory,
        _ current: Directory.Season,
        leaders: SectionBlock?,
        standings: [StandingRow],
        games: [GameListRow]
    ) -> Page {
        let asOf = current.lastGameDate.map { CalendarDay($0)?.long ?? $0 }
        let season = Run(current.id.name, link: SitePath.season(current.id))
        let seasons = directory.seasons.suffix(12).reversed().map { season in
            PageLink(text: season.id.name, link: SitePath.season(season.id))
        }
        return Page(
            nil,
            "Basketball statistics: players, teams, box scores, standings and leaders\(asOf.map { " as of \($0)" } ?? "").",
            nil,
            heading: Page.Heading("Basketball, season by season"),
            [
                WordsBlock(
                    "about",
                    .lead,
                    ["The season ", season, Run(asOf.map { ", with every game to \($0)." } ?? ", as it is printed.")]
                ),
                leaders,
                StandingsTable.section(
                    StandingsTable.groups(standings, by: .conference),
                    season: current.id,
                    places: 8
                ),
                SectionBlock(
                    "games",
                    "Newest games",
                    [
                        GamesBlock(id: "game-cards", games: games.map { GameCard($0, withDate: true) }),
                        WordsBlock.more("more-games", [PageLink(text: "Games by date", link: SitePath.games)]),
                    ]
                ),
                SectionBlock(
                    "seasons",
                    "Seasons",
                    [
                        LinksBlock(
                            "season-links",
                            nil,
                            seasons + [PageLink(text: "All seasons", link: SitePath.seasons)]
                        )
                    ]
                ),
            ]
        )
    }
}
