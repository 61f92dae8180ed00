import BallerCore
import BallerServing

/// A season: standings, leaders and the days on which it was played.
struct SeasonView {
    let name: String
    let facts: [PlayerView.Fact]
    let standings: [TableSection]
    let standingsLink: String
    let leaders: [LeaderCard]
    /// False for seasons without a box score.
    let hasLeaders: Bool
    let months: [Month]
    let steps: SeasonSteps

    struct Month {
        let name: String
        let days: [PageLink]
    }

    static let route = SiteRoute(
        path: "/seasons/{season}",
        about: "A season's standings, leaders and days.",
        SeasonParameters.self
    ) { request in
        let year = try request.season
        guard let season = try request.reading.season(year).decoded(as: SeasonListRow.self).first else {
            throw Problem.notFound("There is no season \(year.name) here.")
        }
        return SeasonView(
            season,
            year: year.rawValue,
            standings: try request.rows("standings", ["view": .text("division")], as: StandingRow.self),
            leaders: try request.reading.leaders(of: year, count: 10),
            days: try request.rows("season_days", as: SeasonDayRow.self),
            seasons: request.directory.seasons
        ).page
    }

    init(
        _ season: SeasonListRow,
        year: Int,
        standings: [StandingRow],
        leaders: [LeaderCard],
        days: [SeasonDayRow],
        seasons: [Directory.Season]
    ) {
        name = season.seasonName
        facts = Self.facts(season, year)
        self.standings = StandingsTable.groups(standings, by: .division).map { group in
            TableSection(title: group.name, table: StandingsTable.preview(group, season: year, places: .max).html)
        }
        standingsLink = SitePath.standings(year)
        self.leaders = leaders
        hasLeaders = !self.leaders.isEmpty
        months = Self.months(days)
        steps = SeasonSteps(
            around: year,
            of: seasons.map(\.year.rawValue),
            all: PageLink(text: "All seasons", link: SitePath.seasons),
            link: SitePath.season
        )
    }

    private static func facts(_ season: SeasonListRow, _ year: Int) -> [PlayerView.Fact] {
        let first = CalendarDay(season.startDate)?.long ?? season.startDate
        let last = CalendarDay(season.endDate)?.long ?? season.endDate
        let games = StatFormat.grouped(season.games)
        var facts = [
            PlayerView.Fact(name: "Regular season", value: "\(first) to \(last)"),
            PlayerView.Fact(
                name: "Games",
                value: season.isComplete ? games : "\(games) of \(StatFormat.grouped(season.expectedGames))"
            ),
        ]
        if let name = season.championTeamName, let code = season.championTeamAbbreviation {
            facts.append(PlayerView.Fact(name: "Champion", value: name, link: SitePath.team(code, year)))
        }
        if let name = season.runnerUpTeamName {
            facts.append(PlayerView.Fact(name: "Runner-up", value: name))
        }
        return facts
    }

    private static func months(_ rows: [SeasonDayRow]) -> [Month] {
        var months: [Month] = []
        for row in rows {
            guard let day = CalendarDay(row.gameDate) else { continue }
            let link = PageLink(text: "\(day.day)", link: SitePath.games(on: day.description))
            if let last = months.last, last.name == day.monthAndYear {
                months[months.count - 1] = Month(name: last.name, days: last.days + [link])
            } else {
                months.append(Month(name: day.monthAndYear, days: [link]))
            }
        }
        return months
    }

    private var page: Page {
        Page(
            title: "Season \(name)",
            description: "The season \(name): standings by division, leaders and every day of games.",
            section: .seasons,
            template: "season",
            content: self
        )
    }
}
