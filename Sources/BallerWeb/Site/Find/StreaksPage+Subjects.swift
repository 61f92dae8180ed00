import BallerCore
import BallerServing

extension StreaksPage {
    private struct PlayerParameters: RouteParameters {
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

    /// In each game of which a player reached what is asked.
    static let players = StreaksPage(
        path: SitePath.streaks,
        title: "Streaks",
        about: "The longest runs of games in each of which a player reached some numbers.",
        parameters: PlayerParameters.declarations,
        lead: [
            "Games one after the other in each of which a player reached all of these numbers. ",
            Run("Runs of wins and losses", link: SitePath.teamStreaks), " are on a page of their own.",
        ],
        presets: often.map { PageLink(text: $0.text, link: "\(SitePath.streaks)?\($0.asked)") },
        fields: { request in
            [
                FormBlock.Group(fields: [
                    .text("player", "Player", request["player"]), .season(request), .seasonType(request),
                ]),
                FormBlock.Group(
                    legend: "In each game at least",
                    fields: numbers.map { .number("min_\($0.name)", $0.title, request["min_\($0.name)"]) }
                ),
            ]
        },
        find: { request in
            let reading = try request.read()
            guard request.given.contains(where: { $0.hasPrefix("min_") }) else { return nil }
            return try reading.rows("found_player_streaks", ["limit": .integer(Int64(most))]).records()
        },
        ask: "Say what every game of the run must have.",
        columns: [
            "player_name", RecordColumn("games", "Games", isStrong: true), RecordColumn("first_game_date", "From"),
            RecordColumn("last_game_date", "To"), "points", "rebounds", "assists",
            RecordColumn("is_complete", "Complete"),
        ],
        note:
            "A game that is not here ends no run, and one in which the number is unknown does; “Complete” says whether all games of its seasons are here."
    )

    private static let often: [(text: String, asked: String)] = [
        ("20 points", "min_points=20"), ("30 points", "min_points=30"), ("40 points", "min_points=40"),
        ("Double doubles", "min_points=10&min_rebounds=10"), ("10 assists", "min_assists=10"),
        ("A three-pointer", "min_threes=1"), ("A steal", "min_steals=1"), ("A block", "min_blocks=1"),
    ]

    private static let numbers: [(name: String, title: String)] = [
        ("points", "Points"), ("rebounds", "Rebounds"), ("assists", "Assists"), ("steals", "Steals"),
        ("blocks", "Blocks"), ("threes", "Three-pointers made"),
    ]

    private struct TeamParameters: RouteParameters {
        let won = Parameter.flag("won", "Runs of wins, or of losses.", default: true)
        let team = Parameter.team("Only of this team.").optional
        let season = Parameter.season("Only in this season.").optional
        let seasonType = Parameter.seasonType
    }

    /// Each game of which a team won, or lost.
    static let teams = StreaksPage(
        path: SitePath.teamStreaks,
        title: "Team streaks",
        about: "The longest runs of games that teams won, or lost, in one season.",
        parameters: TeamParameters.declarations,
        lead: ["Games of one season that a team won, or lost, one after the other."],
        fields: { request in
            [
                FormBlock.Group(fields: [
                    .choice("won", "Of", [("", "Wins"), ("false", "Losses")], chosen: request["won"]),
                    .text("team", "Team", request["team"]), .season(request), .seasonType(request),
                ])
            ]
        },
        find: { request in
            let reading = try request.read()
            // Both leagues of a year that had two; those of the other are left out behind the query.
            let more: QueryArguments = [
                "league": .text("ALL"), "is_won": reading.arguments["won"] ?? .boolean(true),
                "limit": .integer(Int64(2 * most)),
            ]
            let season = reading.arguments["season"]?.textValue.flatMap { SeasonID($0) }
            let rows = try reading.rows("team_streaks", more).records()
                .filter { $0["games"].integer ?? 0 > 1 && (season == nil || $0.season == season) }
            return Array(rows.prefix(most))
        },
        columns: [
            "team_name", "season_year", RecordColumn("games", "Games", isStrong: true),
            RecordColumn("first_game_date", "From"), RecordColumn("last_game_date", "To"),
            RecordColumn("is_complete", "Complete"),
        ]
    )
}
