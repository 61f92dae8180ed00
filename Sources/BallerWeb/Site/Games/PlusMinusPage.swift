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
            let bars = StintBars(title: side.teamName, stints: stints.filter { $0["is_home"].flag == side.isHome })
            let own = fives.filter { $0["is_home"].flag == side.isHome }
            return [
                SectionBlock(id, "\(side.teamName), on court", ChartBlock("\(id)-bars", bars.html)),
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
        )
    }

    private static let columns: [RecordColumn] = [
        RecordColumn("player_name", "Five") { row, _ in .text(row["players"].text) }, .time, "points",
        RecordColumn("opponent_points"), RecordColumn("plus_minus", isStrong: true),
    ]
}

/// A bar a player through the game, filled where he was on court, with what the score did in each stretch.
struct StintBars {
    let title: String
    let stints: [Record]

    private static let row = 24
    private static let left = 150.0
    private static let width = 720.0

    /// Empty without stretches.
    var html: String {
        var players: [(name: String, stints: [Record])] = []
        for stint in stints {
            let name = stint["player_name"].text ?? ""
            if players.last?.name == name {
                players[players.count - 1].stints.append(stint)
            } else {
                players.append((name, [stint]))
            }
        }
        let longest = players.map { $0.stints.reduce(0) { $0 + ($1["width_pixels"].integer ?? 0) } }.max() ?? 0
        guard longest > 0 else { return "" }
        let scale = (Self.width - Self.left - 60) / Double(longest)
        var page = HTMLText()
        page.markup("<figure class=\"plot stints\"><figcaption>")
        page.text("\(title): on court from the left to the right, with the points that the score changed meanwhile")
        page.markup(
            "</figcaption><div class=\"plot-area\"><svg viewBox=\"0 0 \(Int(Self.width)) \(players.count * Self.row + 6)\" role=\"img\""
        )
        page.attribute("aria-label", "\(title): stretches on court")
        page.markup(">")
        for (place, player) in players.enumerated() { bar(player, place * Self.row + 4, scale, in: &page) }
        page.markup("</svg></div></figure>")
        return page.html
    }

    private func bar(_ player: (name: String, stints: [Record]), _ y: Int, _ scale: Double, in page: inout HTMLText) {
        page.markup("<text class=\"tick\" x=\"\((Self.left - 8).short)\" y=\"\(y + 13)\">")
        page.text(player.name)
        page.markup("</text>")
        var x = Self.left
        var total = 0
        for stint in player.stints {
            let width = Double(stint["width_pixels"].integer ?? 0) * scale
            if stint["is_on_court"].flag == true {
                let change = stint["plus_minus"].integer ?? 0
                total += change
                let style = change > 0 ? "s2" : change < 0 ? "s3" : "s4"
                page.markup(
                    "<rect class=\"bar \(style)\" x=\"\(x.short)\" y=\"\(y)\" width=\"\(max(width - 1, 1).short)\" height=\"18\"/>"
                )
                if width > 22 {
                    page.markup(
                        "<text class=\"change\" x=\"\((x + width / 2).short)\" y=\"\(y + 13)\">\(StatFormat.signed(change))</text>"
                    )
                }
            }
            x += width
        }
        page.markup(
            "<text class=\"total\" x=\"\((Self.width - 30).short)\" y=\"\(y + 13)\">\(StatFormat.signed(total))</text>"
        )
    }
}
