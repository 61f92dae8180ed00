import BallerCore
import BallerServing

/// The front page: what was played last and what comes, who leads, how it stands, what is new and what was on this day.
enum HomePage {
    static let route = SiteRoute(
        path: SitePath.home,
        about: "The newest season at a glance, and this day in other years.",
        NoParameters.self,
        isOfSwaps: true,
        isOfToday: true
    ) { request in
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
            last: try lastDay(request, directory.dataAsOf),
            next: try day(request, nextDay(request, of: season)).map { GameCard($0, withDate: false) },
            nextDay: try nextDay(request, of: season),
            news: [try NewestChange.section(request), try OnThisDay.section(request)]
        )
    }

    /// The games of the newest day, with the points by period and the best lines.
    private static func lastDay(_ request: ArtifactRequest<NoParameters>, _ date: String?) throws -> [GameCard] {
        guard let day = date.flatMap({ CalendarDay($0) }) else { return [] }
        let more = try DayGames(request, day)
        return try self.day(request, date).map { more.filled(GameCard($0, withDate: false), $0) }
    }

    /// The games of a day, played or to come; none without a day.
    private static func day(_ request: ArtifactRequest<NoParameters>, _ date: String?) throws -> [GameListRow] {
        guard let date else { return [] }
        return try request.rows(
            "schedule",
            ["game_date": .text(date), "season_year": .null, "league": .null, "month": .null],
            as: GameListRow.self
        )
    }

    /// The first day with games behind the newest that was played.
    private static func nextDay(
        _ request: ArtifactRequest<NoParameters>,
        of season: Directory.Season
    ) throws -> String? {
        let days = try request.rows("season_days", season.id.arguments, as: SeasonDayRow.self).map(\.gameDate)
        return request.directory.dataAsOf.flatMap { last in days.first { $0 > last } }
    }

    private static func page(
        _ directory: Directory,
        _ current: Directory.Season,
        leaders: SectionBlock?,
        standings: [StandingRow],
        last: [GameCard],
        next: [GameCard],
        nextDay: String?,
        news: [SectionBlock?]
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
                games("games", "Games of", last, on: directory.dataAsOf),
                games("coming", "Next games,", next, on: nextDay),
                leaders,
                StandingsTable.section(
                    StandingsTable.groups(standings, by: .conference),
                    season: current.id,
                    places: 8
                ),
                LinksBlock("season-pages", "The season \(current.id.name)", links(current.id)),
            ] + news + [
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
                )
            ]
        )
    }

    /// The games of a day under it, with the way to all.
    private static func games(
        _ id: String,
        _ title: String,
        _ games: [GameCard],
        on date: String?
    ) -> SectionBlock? {
        guard let date, !games.isEmpty else { return nil }
        return SectionBlock(
            id,
            CalendarDay(date).map { "\(title) \($0.full)" } ?? title,
            [
                GamesBlock(id: "\(id)-cards", games: games),
                WordsBlock.more("\(id)-more", [PageLink(text: "All of the day", link: SitePath.games(on: date))]),
            ]
        )
    }

    private static func links(_ season: SeasonID) -> [PageLink] {
        [
            PageLink(text: "Players, per game", link: SitePath.players(of: season, PlayerKind.perGame.rawValue)),
            PageLink(text: "Players, advanced", link: SitePath.players(of: season, PlayerKind.advanced.rawValue)),
            PageLink(text: "Teams, ratings", link: SitePath.teams(of: season, TeamKind.advanced.rawValue)),
            PageLink(text: "All leaders", link: SitePath.leaders(of: season)),
            PageLink(text: "Rookies", link: SitePath.players(of: season, PlayerKind.rookies.rawValue)),
            PageLink(text: "Schedule", link: SitePath.games(of: season)),
        ]
    }
}
