import BallerCore
import BallerServing

/// The front page: what there is, who leads, how it stands, what was played last.
struct HomeView {
    let season: PageLink
    let asOf: String
    let leaders: [LeaderCard]
    /// False for seasons without a box score.
    let hasLeaders: Bool
    let standings: [TableSection]
    let standingsLink: String
    let games: [GameCard]
    let gamesLink: String
    let seasons: [PageLink]

    static let route = SiteRoute(path: SitePath.home, about: "The newest season at a glance.") { request in
        let directory = request.directory
        guard let season = directory.currentSeason else { throw Problem.notFound("There is no season yet.") }
        return HomeView(
            directory,
            season,
            leaders: try request.reading.leaders(of: season.year, count: 5, first: 6),
            standings: try request.rows(
                "standings",
                ["season_year": .integer(Int64(season.year.rawValue)), "view": .text("conference")],
                as: StandingRow.self
            ),
            games: try request.rows(
                "games",
                [
                    "from": .null, "to": .null, "season_year": .null, "season_type": .null, "team": .null,
                    "limit": .integer(9), "offset": .integer(0),
                ],
                as: GameListRow.self
            )
        ).page
    }

    init(
        _ directory: Directory,
        _ current: Directory.Season,
        leaders: [LeaderCard],
        standings: [StandingRow],
        games: [GameListRow]
    ) {
        let year = current.year.rawValue
        season = PageLink(text: current.name, link: SitePath.season(year))
        asOf = CalendarDay(current.lastGameDate)?.long ?? current.lastGameDate
        self.leaders = leaders
        hasLeaders = !self.leaders.isEmpty
        self.standings = StandingsTable.groups(standings, by: .conference).map { group in
            TableSection(
                title: group.name,
                table: StandingsTable.preview(group, season: year, places: 8).html
            )
        }
        standingsLink = SitePath.standings(year)
        self.games = games.map { GameCard($0, withDate: true) }
        gamesLink = SitePath.games
        seasons = directory.seasons.suffix(12).reversed().map { season in
            PageLink(text: season.name, link: SitePath.season(season.year.rawValue))
        }
    }

    private var page: Page {
        Page(
            title: "Baller",
            description: "Basketball statistics: players, teams, box scores, standings and leaders as of \(asOf).",
            section: nil,
            template: "home",
            content: self
        )
    }
}
