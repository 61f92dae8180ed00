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
        parameters: [.season]
    ) { call in
        let year = call.integer("season")
        guard let season = try call.rows("season_detail", as: SeasonDetailRow.self).first else {
            throw Problem.notFound("There is no season \(SeasonYear.name(year)) here.")
        }
        return SeasonView(
            season,
            year: year,
            standings: try call.rows("standings", ["view": .text("division")], as: StandingRow.self),
            leaders: try call.rows("leaders", ["places": .integer(10)], as: LeaderRow.self),
            days: try call.rows("season_days", as: SeasonDayRow.self),
            seasons: call.snapshot.directory.seasons
        ).page
    }

    init(
        _ season: SeasonDetailRow,
        year: Int,
        standings: [StandingRow],
        leaders: [LeaderRow],
        days: [SeasonDayRow],
        seasons: [Directory.Season]
    ) {
        name = season.seasonName
        facts = Self.facts(season, year)
        self.standings = StandingsTable.groups(standings, by: .division).map { group in
            TableSection(title: group.name, table: StandingsTable.preview(group, season: year, places: .max).html)
        }
        standingsLink = SitePath.standings(year)
        self.leaders = LeaderCard.cards(leaders, season: year, count: 10)
        hasLeaders = !self.leaders.isEmpty
        months = Self.months(days)
        steps = SeasonSteps(
            around: year,
            of: seasons.map(\.year.rawValue),
            all: PageLink(text: "All seasons", link: SitePath.seasons),
            link: SitePath.season
        )
    }

    private static func facts(_ season: SeasonDetailRow, _ year: Int) -> [PlayerView.Fact] {
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
