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
        guard let date = call.text("date") ?? call.snapshot.directory.dataAsOf, let day = Day(date) else {
            throw Problem.notFound("There are no games yet.")
        }
        let key: QueryArguments = ["game_date": .text(day.iso), "limit": .integer(100)]
        return GamesView(
            day,
            try call.rows("games", key, as: GameListRow.self),
            try call.rows("game_days", key, as: GameDaysRow.self).first
        ).page
    }

    init(_ day: Day, _ games: [GameListRow], _ days: GameDaysRow?) {
        heading = day.full
        date = day.iso
        self.games = games.map { GameCard($0, withDate: false) }
        previous = days?.previous_date.flatMap(Self.link)
        next = days?.next_date.flatMap(Self.link)
        newest = days?.newest_date.flatMap { $0 == day.iso ? nil : Self.link($0) }
    }

    private static func link(_ date: String) -> PageLink? {
        Day(date).map { PageLink(text: $0.short, link: SitePath.games(on: $0.iso)) }
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
