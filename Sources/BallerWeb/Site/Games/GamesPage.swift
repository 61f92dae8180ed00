import BallerCore
import BallerServing

/// The games of one day.
enum GamesPage {
    struct Parameters: RouteParameters {
        let date = Parameter.day("date", "The day.").optional
    }

    static let route = SiteRoute(
        path: SitePath.games,
        about: "The games of a day, the newest one without a date.",
        Parameters.self
    ) { request in
        guard let day = try request.date ?? request.directory.dataAsOf.flatMap({ CalendarDay($0) }) else {
            throw Problem.notFound("There are no games yet.")
        }
        let key: QueryArguments = [
            "game_date": .text(day.description), "season_year": .null, "league": .null, "month": .null,
        ]
        return page(
            day,
            try request.rows("schedule", key, as: GameListRow.self),
            try request.rows("game_days", key, as: GameDaysRow.self).first
        )
    }

    private static func page(_ day: CalendarDay, _ games: [GameListRow], _ days: GameDaysRow?) -> Page {
        let newest = days?.newestDate.flatMap { $0 == day.description ? nil : link($0, "Newest: ") }
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
                    : GamesBlock(id: "games", games: games.map { GameCard($0, withDate: false) }),
            ]
        )
    }

    private static func link(_ date: String, _ words: String = "") -> PageLink? {
        CalendarDay(date).map { PageLink(text: words + $0.short, link: SitePath.games(on: $0.description)) }
    }
}
