import BallerCore
import BallerServing

/// A season: the way to all that there is of it, with standings, playoffs, awards, leaders and the days on which it was played.
enum SeasonPage {
    static let route = SiteRoute(
        path: "/seasons/{season}",
        about: "A season's standings, awards, leaders and days.",
        SeasonParameters.self
    ) { request in
        let id = try request.season
        guard let season = try request.reading.season(id).decoded(as: SeasonListRow.self).first else {
            throw Problem.notFound("There is no season \(id.name) here.")
        }
        return page(
            season,
            links: try SeasonLinks.block(request),
            standings: try request.rows("standings", ["view": .text("conference")], as: StandingRow.self),
            awards: try awards(request),
            playoffs: try request.rows("playoff_series", as: PlayoffSeriesRow.self),
            leaders: LeadersBlock.section(
                "Leaders",
                try request.reading.leaders(of: id, count: 10),
                try request.reading.leadersPart(of: id)
            ),
            coverage: try request.rows("season_coverage", as: CoverageRow.self),
            days: try request.rows("season_days", as: SeasonDayRow.self),
            seasons: request.directory.seasons
        )
    }

    private static func page(
        _ row: SeasonListRow,
        links: LinksBlock,
        standings: [StandingRow],
        awards: RecordTable?,
        playoffs: [PlayoffSeriesRow],
        leaders: SectionBlock?,
        coverage: [CoverageRow],
        days: [SeasonDayRow],
        seasons: [Directory.Season]
    ) -> Page {
        let months = months(days)
        let season = row.season
        return Page(
            "Season \(season.name)",
            "The season \(season.name): standings, playoffs, awards, leaders and every day of games.",
            .seasons,
            crumbs: [Run("Seasons", link: SitePath.seasons)],
            [
                FactsBlock("facts", facts(row)),
                StepsBlock(
                    around: season,
                    of: seasons.map(\.id),
                    all: PageLink(text: "All seasons", link: SitePath.seasons),
                    link: SitePath.season
                ),
                links,
                StandingsTable.section(StandingsTable.groups(standings, by: .conference), season: season, places: .max),
                SectionBlock("playoffs", "Playoffs", PlayoffsTable.table(playoffs, season: season)),
                SectionBlock("awards", "Awards", awards),
                leaders,
                months.isEmpty
                    ? nil : SectionBlock("days", "Games by date", [DaysBlock(id: "day-links", months: months)]),
                SectionBlock("coverage", "What is here", CoverageTable.table(coverage)),
            ]
        ).shared(by: SitePath.card(season: season))
    }

    /// Who won the season's awards.
    private static func awards(_ request: ArtifactRequest<SeasonParameters>) throws -> RecordTable? {
        RecordTable(
            "awards-table",
            "Awards of \(try request.season.name)",
            ["award", "player_name", RecordColumn("share", "Share of votes")],
            try request.records("season_award_winners")
        )
    }

    private static func facts(_ season: SeasonListRow) -> [Fact] {
        let first = CalendarDay(season.startDate)?.long ?? season.startDate
        let last = CalendarDay(season.endDate)?.long ?? season.endDate
        let games = StatFormat.grouped(season.games)
        var facts = [
            Fact(name: "Regular season", value: "\(first) to \(last)"),
            Fact(
                name: "Games",
                value: season.isComplete ? games : "\(games) of \(StatFormat.grouped(season.expectedGames))"
            ),
        ]
        if let name = season.championTeamName, let code = season.championTeamAbbreviation {
            facts.append(Fact(name: "Champion", value: name, link: SitePath.team(code, season.season)))
        }
        if let name = season.runnerUpTeamName { facts.append(Fact(name: "Runner-up", value: name)) }
        return facts
    }

    private static func months(_ rows: [SeasonDayRow]) -> [DaysBlock.Month] {
        var months: [DaysBlock.Month] = []
        for row in rows {
            guard let day = CalendarDay(row.gameDate) else { continue }
            let link = PageLink(text: "\(day.day)", link: SitePath.games(on: day.description))
            if months.last?.name == day.monthAndYear {
                months[months.count - 1].days.append(link)
            } else {
                months.append(DaysBlock.Month(name: day.monthAndYear, days: [link]))
            }
        }
        return months
    }
}
