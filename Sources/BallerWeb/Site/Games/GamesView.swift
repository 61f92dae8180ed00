import BallerCore
import BallerServing

/// The games of one day.
struct GamesView {
    let heading: String
    /// For the form that asks for another day.
    let date: String
    let games: [GameCard]
    let previous: PageLink?
    let next: PageLink?
    let newest: PageLink?

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
        let key: QueryArguments = ["game_date": .text(day.description), "season_year": .null, "month": .null]
        return GamesView(
            day,
            try request.rows("schedule", key, as: GameListRow.self),
            try request.rows("game_days", key, as: GameDaysRow.self).first
        ).page
    }

    init(_ day: CalendarDay, _ games: [GameListRow], _ days: GameDaysRow?) {
        heading = day.full
        date = day.description
        self.games = games.map { GameCard($0, withDate: false) }
        previous = days?.previousDate.flatMap(Self.link)
        next = days?.nextDate.flatMap(Self.link)
        newest = days?.newestDate.flatMap { $0 == day.description ? nil : Self.link($0) }
    }

    private static func link(_ date: String) -> PageLink? {
        CalendarDay(date).map { PageLink(text: $0.short, link: SitePath.games(on: $0.description)) }
    }

    private var page: Page {
        Page(
            title: "Games of \(heading)",
            description: "Scores and box scores of \(heading).",
            section: .games,
            template: "games",
            content: self
        )
    }
}
