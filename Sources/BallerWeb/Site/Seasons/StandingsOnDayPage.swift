import BallerCore
import BallerServing

/// The table of a season as it was after a day, and how it had come to that.
enum StandingsOnDayPage {
    struct Parameters: SeasonNaming {
        let season = Parameter.season
        let day = Parameter.day("game_date", "The day.")
    }

    static let route = SiteRoute(
        path: "/standings/{season}/on/{game_date}",
        about: "The table of a season as it was after a day.",
        Parameters.self
    ) { request in
        let (season, day) = (try request.season, try request.day)
        let last = try request.rows("standings_date").values(of: "game_date").first
        let rows = try last.map { try request.records("standings_on_day", ["game_date": .text($0)]) } ?? []
        let race = rows.isEmpty ? [] : try request.records("standings_race")
        let days = try request.rows("season_days", as: SeasonDayRow.self).map(\.gameDate)
        let groups = groups(rows)
        return Page(
            "Standings of \(day.long)",
            "The standings of \(season.name) after the games of \(day.long).",
            .standings,
            crumbs: [Run("Standings", link: SitePath.standings(season))],
            heading: Page.Heading(
                "Standings of \(day.long)",
                PageLink(text: season.name, link: SitePath.season(season))
            ),
            [
                steps(season, days, day.description),
                StandingsLinks.views(season, request.directory, current: .day),
                rows.isEmpty
                    ? WordsBlock.empty("none", "No game of the regular season until this day is here.") : nil,
            ]
                + groups.map { group in
                    SectionBlock(
                        group.id,
                        group.title,
                        [
                            table(group, season),
                            ChartBlock(
                                "\(group.id)-race",
                                RaceChart.chart(race, of: group.rows, title: "\(group.title), games over .500")
                            ),
                        ]
                    )
                }
        )
    }

    private struct Group {
        let id: String
        let title: String
        var rows: [Record]
    }

    private static func groups(_ rows: [Record]) -> [Group] {
        var groups: [Group] = []
        for row in rows {
            let conference = row["conference"].text
            let title = conference.map(StandingsTable.conference) ?? "League"
            if let place = groups.firstIndex(where: { $0.title == title }) {
                groups[place].rows.append(row)
            } else {
                let id = title.lowercased().replacing(" ", with: "-")
                groups.append(Group(id: id, title: title, rows: [row]))
            }
        }
        return groups.sorted { $0.title < $1.title }
    }

    private static func table(_ group: Group, _ season: SeasonID) -> RecordTable? {
        let hasConference = group.rows.contains { !$0["conference"].isMissing }
        return RecordTable(
            "\(group.id)-table",
            "\(group.title), standings",
            [
                "team_name", hasConference ? "conference_rank" : "league_rank", "wins", "losses",
                RecordColumn("win_pct", isStrong: true),
                hasConference ? "conference_games_behind" : "league_games_behind",
                RecordColumn("division"),
            ],
            group.rows
        )
    }

    /// The days with games before and after.
    private static func steps(_ season: SeasonID, _ days: [String], _ day: String) -> StepsBlock {
        let link = { (date: String) in
            CalendarDay(date).map { PageLink(text: $0.short, link: SitePath.standings(season, on: date)) }
        }
        return StepsBlock(
            id: "steps",
            label: "Days",
            previous: days.last { $0 < day }.flatMap(link),
            next: days.first { $0 > day }.flatMap(link),
            others: [PageLink(text: "Games of the day", link: SitePath.games(on: day))]
        )
    }
}
