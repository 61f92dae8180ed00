import BallerCore
import BallerServing

/// The games of one day.
enum GamesPage {
    struct Parameters: RouteParameters {
        let date = Parameter.day("date", "The day.").optional
    }

    /// The newest day; one that is asked for behind the question mark, as forms do, has an address of its own.
    static let route = SiteRoute(
        path: SitePath.games,
        about: "The games of the newest day.",
        Parameters.self
    ) { request in
        if let date = try request.date { throw PageMoved(address: SitePath.games(on: date.description)) }
        guard let day = request.directory.dataAsOf.flatMap({ CalendarDay($0) }) else {
            let none = WordsBlock.empty("none", "No source at hand tells of single games.")
            return Page("Games", "Scores and box scores by day.", .games, [none])
        }
        return try page(of: day, request)
    }

    static func page<Names>(of day: CalendarDay, _ request: ArtifactRequest<Names>) throws -> Page {
        let key: QueryArguments = [
            "game_date": .text(day.description), "season_year": .null, "league": .null, "month": .null,
        ]
        return page(
            day,
            try request.rows("schedule", key, as: GameListRow.self),
            try request.rows("game_days", key, as: GameDaysRow.self).first,
            month: try request.records("month_days", key),
            try DayGames(request, day)
        )
    }

    private static func page(
        _ day: CalendarDay,
        _ games: [GameListRow],
        _ days: GameDaysRow?,
        month: [Record],
        _ more: DayGames
    ) -> Page {
        let newest = days?.newestDate.flatMap { $0 == day.description ? nil : link($0, "Newest: ") }
        let cards = games.map { more.filled(GameCard($0, withDate: false), $0) }
        return Page(
            "Games of \(day.full)",
            "Scores and box scores of \(day.full).",
            .games,
            heading: Page.Heading(day.full),
            [
                StepsBlock(
                    id: "steps",
                    label: "Days",
                    previous: days?.previousDate.flatMap { link($0) },
                    next: days?.nextDate.flatMap { link($0) },
                    others: [newest].compactMap(\.self)
                ),
                FormBlock(id: "day", action: SitePath.games, fields: [.date("date", "Day", day.description)]),
                games.isEmpty
                    ? WordsBlock.empty("none", "There are no games on this day.") as any Block
                    : GamesBlock(id: "games", games: cards),
                leaders(day, more, games), calendar(day, month),
            ]
        )
    }

    private static func leaders(_ day: CalendarDay, _ more: DayGames, _ games: [GameListRow]) -> SectionBlock? {
        guard let leaders = more.leaders else { return nil }
        var links = [PageLink(text: "All lines of the day", link: SitePath.dayLeaders(on: day.description))]
        for season in Set(games.map(\.season)).sorted(by: { $0.key < $1.key }) {
            links.append(PageLink(text: "Standings \(season.name)", link: SitePath.standings(season)))
        }
        return SectionBlock("leaders", "Leaders of the day", [leaders, WordsBlock.more("more", links)])
    }

    private static func calendar(_ day: CalendarDay, _ month: [Record]) -> SectionBlock? {
        guard !month.isEmpty else { return nil }
        let days = month.compactMap { row -> PageLink? in
            guard let date = row["game_date"].text, let other = CalendarDay(date) else { return nil }
            return PageLink(text: "\(other.day)", link: SitePath.games(on: date), isCurrent: other == day)
        }
        return SectionBlock(
            "month",
            "Days with games",
            [DaysBlock(id: "days", months: [DaysBlock.Month(name: day.monthAndYear, days: days)])]
        )
    }

    private static func link(_ date: String, _ words: String = "") -> PageLink? {
        CalendarDay(date).map { PageLink(text: words + $0.short, link: SitePath.games(on: $0.description)) }
    }
}
