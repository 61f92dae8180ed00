import BallerCore
import BallerServing
import HTTPTypes

/// Runs of games in each of which a player reached what is asked.
enum StreaksPage {
    private static let most = 50

    struct Parameters: RouteParameters {
        let player = Parameter.player("player", "Only of this player.").optional
        let season = Parameter.season("Only in this season.").optional
        let seasonType = Parameter.seasonType
        let points = Parameter.integer("min_points", 0...200, "Points in each game.").optional
        let rebounds = Parameter.integer("min_rebounds", 0...100, "Rebounds in each game.").optional
        let assists = Parameter.integer("min_assists", 0...100, "Assists in each game.").optional
        let steals = Parameter.integer("min_steals", 0...50, "Steals in each game.").optional
        let blocks = Parameter.integer("min_blocks", 0...50, "Blocks in each game.").optional
        let threes = Parameter.integer("min_threes", 0...50, "Three-pointers made in each game.").optional
    }

    static let route = SiteRoute(
        form: SitePath.streaks,
        about: "Runs of games of players by what they did in each.",
        Parameters.declarations
    ) { request in
        do {
            let reading = try request.read()
            guard request.given.contains(where: { $0.hasPrefix("min_") }) else { return page(request, [ask]) }
            let rows = try reading.rows("found_player_streaks", ["limit": .integer(Int64(most))]).records()
            return page(request, found(rows))
        } catch let problem as Problem where problem.status.code < 500 {
            return page(request, SectionBlock.wrong(problem), problem)
        }
    }

    private static let ask = WordsBlock("ask", .lead, ["Say what every game of the run must have."])

    private static let often: [PageLink] = [
        ("20 points", "min_points=20"), ("30 points", "min_points=30"), ("40 points", "min_points=40"),
        ("Double doubles", "min_points=10&min_rebounds=10"), ("10 assists", "min_assists=10"),
        ("A three-pointer", "min_threes=1"), ("A steal", "min_steals=1"), ("A block", "min_blocks=1"),
    ].map { PageLink(text: $0.0, link: "\(SitePath.streaks)?\($0.1)") }

    private static func page(_ request: FormRequest, _ result: [(any Block)?], _ problem: Problem? = nil) -> Page {
        let numbers = [
            ("points", "Points"), ("rebounds", "Rebounds"), ("assists", "Assists"), ("steals", "Steals"),
            ("blocks", "Blocks"), ("threes", "Three-pointers made"),
        ]
        var page = Page(
            "Streaks",
            "The longest runs of games in each of which a player reached some numbers.",
            .find,
            crumbs: [Run("Find", link: SitePath.find)],
            [
                WordsBlock(
                    "about",
                    .lead,
                    [
                        "Games one after the other in each of which a player reached all of these numbers. ",
                        Run("Runs of wins and losses", link: SitePath.teamStreaks), " are on a page of their own.",
                    ]
                ),
                LinksBlock("presets", "Often asked", often),
                FormBlock(
                    id: "form",
                    action: SitePath.streaks,
                    groups: [
                        FormBlock.Group(fields: [
                            .text("player", "Player", request["player"]), .season(request), .seasonType(request),
                        ]),
                        FormBlock.Group(
                            legend: "In each game at least",
                            fields: numbers.map { .number("min_\($0.0)", $0.1, request["min_\($0.0)"]) }
                        ),
                    ],
                    button: "Find"
                ),
            ] + result
        )
        page.problem = problem
        return page
    }

    private static func found(_ rows: [Record]) -> [(any Block)?] {
        [
            rows.isEmpty
                ? WordsBlock.empty("none", "There is no run of two such games here.")
                : WordsBlock(
                    "count",
                    .note,
                    [Run(rows.count == most ? "The \(most) longest." : "\(rows.count) in all.")]
                ),
            RecordTable("found", "Longest runs", columns, rows),
            rows.isEmpty
                ? nil
                : WordsBlock(
                    "honest",
                    .note,
                    [
                        "A game that is not here ends no run, and one in which the number is unknown does; “Complete” says whether all games of its seasons are here."
                    ]
                ),
        ]
    }

    private static let columns: [RecordColumn] = [
        "player_name", RecordColumn("games", "Games", isStrong: true), RecordColumn("first_game_date", "From"),
        RecordColumn("last_game_date", "To"), "points", "rebounds", "assists", RecordColumn("is_complete", "Complete"),
    ]
}
