import BallerCore
import BallerServing

/// The lines of a game in one quarter, half or overtime, as its page prints them.
enum GamePartPage {
    struct Parameters: GameNaming {
        let game = Parameter.game
        let part = Parameter.text("part", .text(2...5), "A part of the game: q1, h2 or ot1.").example("q1")
    }

    static let route = SiteRoute(
        path: "/games/{game}/box/{part}",
        about: "A game's box score of one quarter, half or overtime.",
        Parameters.self
    ) { request in
        guard let game = try request.rows("game", as: GameDetailRow.self).first else {
            throw Problem.notFound("There is no such game.")
        }
        let parts = try request.records("game_parts").compactMap(GamePart.init)
        let key = try request.part
        guard let part = parts.first(where: { $0.key == key }) else {
            throw Problem.notFound("No page prints such a part of this game.")
        }
        let lines = try request.records("game_period_lines").filter { GamePart($0) == part }
        let sides = try request.rows("game_sides", as: TeamBoxRow.self)
        let title = sides.sorted { !$0.isHome && $1.isHome }.map(\.teamName).joined(separator: " at ")
        let day = CalendarDay(game.gameDate)?.full ?? game.gameDate
        let sections: [(any Block)?] = [false, true].map { isHome in
            let team = sides.first { $0.isHome == isHome }?.teamName ?? ""
            let id = isHome ? "home" : "away"
            return SectionBlock(
                id,
                team,
                RecordTable(
                    "\(id)-table",
                    "\(part.title), \(team)",
                    columns,
                    lines.filter { $0["is_home"].flag == isHome }
                )
            )
        }
        return Page(
            "\(title), \(part.title.lowercased()), \(day)",
            "Box score of the \(part.title.lowercased()): \(title), \(day).",
            .games,
            crumbs: [
                Run(day, link: SitePath.games(on: game.gameDate)), Run("Box score", link: SitePath.game(game.gameID)),
            ],
            heading: Page.Heading("\(title), \(part.title.lowercased())"),
            [
                LinksBlock(
                    "parts",
                    "Parts of the game",
                    parts.map {
                        PageLink(text: $0.title, link: SitePath.gamePart(game.gameID, $0.key), isCurrent: $0 == part)
                    }
                )
            ] + sections
        ).shared(by: SitePath.card(game: game.gameID))
    }

    private static let columns: [RecordColumn] = [
        "player_name", .time, .strong("points"), "rebounds", "assists", "steals", "blocks", "turnovers",
        "personal_fouls", .shots("field_goals_made", "field_goals_attempted", "FG"),
        .shots("three_pointers_made", "three_pointers_attempted", "3P"),
        .shots("free_throws_made", "free_throws_attempted", "FT"), "offensive_rebounds", "defensive_rebounds",
        "plus_minus",
    ]
}
