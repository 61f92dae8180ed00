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

    static let route = SiteRoute(path: SitePath.home, about: "The newest season at a glance.") { call in
        let directory = call.snapshot.directory
        guard let season = directory.currentSeason else { throw Problem.notFound("There is no season yet.") }
        let year = QueryValue.integer(Int64(season.year.rawValue))
        return HomeView(
            directory,
            season,
            leaders: try call.rows("leaders", ["season_year": year, "places": .integer(5)], as: LeaderRow.self),
            standings: try call.rows(
                "standings",
                ["season_year": year, "view": .text("conference")],
                as: StandingRow.self
            ),
            games: try call.rows("games", ["game_date": .null, "limit": .integer(9)], as: GameListRow.self)
        ).page
    }

    init(
        _ directory: Directory,
        _ current: Directory.Season,
        leaders: [LeaderRow],
        standings: [StandingRow],
        games: [GameListRow]
    ) {
        let year = current.year.rawValue
        season = PageLink(text: current.name, link: SitePath.season(year))
        asOf = CalendarDay(current.lastGameDate)?.long ?? current.lastGameDate
        self.leaders = LeaderCard.cards(leaders, season: year, count: 5, first: 6)
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
