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

    static let route = SiteRoute(
        path: SitePath.games,
        about: "The games of a day, the newest one without a date.",
        parameters: [Parameter("date", .date, "The day.")]
    ) { call in
        guard let date = call.text("date") ?? call.snapshot.directory.dataAsOf, let day = CalendarDay(date) else {
            throw Problem.notFound("There are no games yet.")
        }
        let key: QueryArguments = ["game_date": .text(day.description), "limit": .integer(100)]
        return GamesView(
            day,
            try call.rows("games", key, as: GameListRow.self),
            try call.rows("game_days", key, as: GameDaysRow.self).first
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
