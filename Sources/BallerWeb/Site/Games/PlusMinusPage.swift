import BallerCore
import BallerServing

/// When each player of a game was on court and what the score did meanwhile, and the fives.
enum PlusMinusPage {
    static let route = SiteRoute(
        path: "/games/{game}/plus-minus",
        about: "When each player of a game was on court, and what the score did meanwhile.",
        GameParameters.self
    ) { request in
        guard let game = try request.rows("game", as: GameDetailRow.self).first else {
            throw Problem.notFound("There is no such game.")
        }
        let (stints, fives) = (try request.records("game_stints"), try request.records("game_fives"))
        guard !stints.isEmpty || !fives.isEmpty else {
            throw Problem.notFound("Nothing here tells who was on court in this game, and when.")
        }
        let sides = try request.rows("game_sides", as: TeamBoxRow.self).sorted { !$0.isHome && $1.isHome }
        let title = sides.map(\.teamName).joined(separator: " at ")
        let day = CalendarDay(game.gameDate)?.full ?? game.gameDate
        let sections: [(any Block)?] = sides.flatMap { side -> [(any Block)?] in
            let id = side.isHome ? "home" : "away"
            let bars = StintChart.chart(
                stints.filter { $0["is_home"].flag == side.isHome },
                of: side.teamName,
                overtimes: game.overtimes ?? 0
            )
            let own = fives.filter { $0["is_home"].flag == side.isHome }
            return [
                SectionBlock(id, "\(side.teamName), on court", ChartBlock("\(id)-bars", bars)),
                SectionBlock(
                    "\(id)-fives",
                    "\(side.teamName), fives",
                    note: "As play-by-play tells who was on court.",
                    RecordTable("\(id)-fives-table", "Fives, \(side.teamName)", columns, Array(own.prefix(15)))
                ),
            ]
        }
        return Page(
            "Plus-minus, \(title), \(day)",
            "Who was on court when, and what the score did: \(title), \(day).",
            .games,
            crumbs: [
                Run(day, link: SitePath.games(on: game.gameDate)), Run("Box score", link: SitePath.game(game.gameID)),
            ],
            heading: Page.Heading("Plus-minus, \(title)"),
            sections
        ).shared(by: SitePath.card(game: game.gameID))
    }

    private static let columns: [RecordColumn] = [
        RecordColumn("player_name", "Five") { row, _ in .text(row["players"].text) }, .time, "points",
        RecordColumn("opponent_points"), RecordColumn("plus_minus", isStrong: true),
    ]
}
