import BallerCore
import BallerServing

/// All games of a player that are here, newest first: those of regular seasons, or of playoffs.
enum CareerLogPage {
    struct Parameters: RouteParameters {
        let player = Parameter.player
        let page = Parameter.page
    }

    static let routes = [SeasonType.regular, .playoff].map { part in
        SiteRoute(
            path: "/players/{player}/game-log/\(part == .playoff ? "playoffs" : "career")",
            about: "All games of a player: \(part.title.lowercased()).",
            Parameters.self
        ) { try page($0, part) }
    }

    private static let length = 100

    private static func page(_ request: ArtifactRequest<Parameters>, _ part: SeasonType) throws -> Page {
        let (player, number) = (try request.player, try request.page)
        let asked: QueryArguments = [
            "season_type": .text(part.rawValue), "limit": .integer(Int64(length)),
            "offset": .integer(Int64((number - 1) * length)),
        ]
        let games = try request.records("player_career_games", asked)
        if number > 1, games.isEmpty { throw Problem.notFound("The list has no page \(number).") }
        let total = try request.rows("player_career_games_total", asked).integer("total") ?? 0
        let paths = [SeasonType.regular: path(player.slug, .regular), .playoff: path(player.slug, .playoff)]
        let address = { (number: Int) in (paths[part] ?? "") + (number > 1 ? "?page=\(number)" : "") }
        let played = try request.rows("player_seasons", as: Counted<PlayerSeasonRow>.self)
            .filter { $0.isTotal && $0.seasonType == part.rawValue }.reduce(0) { $0 + $1.line.games }
        return Page(
            "\(player.name), all games, \(part.title.lowercased())",
            "Every game of \(player.name) that is here: \(part.title.lowercased()).",
            .players,
            crumbs: [Run("Players", link: SitePath.players), Run(player.name, link: SitePath.player(player.slug))],
            [
                LinksBlock(
                    "parts",
                    "Parts of the season",
                    [SeasonType.regular, .playoff].map {
                        PageLink(text: $0.title, link: path(player.slug, $0), isCurrent: $0 == part)
                    }
                ),
                games.isEmpty
                    ? WordsBlock.empty("none", "No box score of such a game is here.")
                    : WordsBlock(
                        "range",
                        .lead,
                        [Run("\(total.grouped) of \(played.grouped) games, newest first.")]
                    ),
                RecordTable("games", "Games of \(player.name)", columns, games),
                total > length
                    ? StepsBlock(
                        id: "steps",
                        label: "Pages of the list",
                        previous: number > 1 ? PageLink(text: "Newer", link: address(number - 1)) : nil,
                        next: number * length < total ? PageLink(text: "Older", link: address(number + 1)) : nil
                    ) : nil,
            ]
        ).shared(by: SitePath.card(player: player.slug))
    }

    private static func path(_ slug: String, _ part: SeasonType) -> String {
        "/players/\(slug)/game-log/\(part == .playoff ? "playoffs" : "career")"
    }

    private static let columns: [RecordColumn] = [
        .longDay, RecordColumn("team_abbreviation"), .opponent, .result, "is_starter", .time, .strong("points"),
        "rebounds", "assists", "steals", "blocks", "turnovers", "personal_fouls",
        .shots("field_goals_made", "field_goals_attempted", "FG"),
        .shots("three_pointers_made", "three_pointers_attempted", "3P"),
        .shots("free_throws_made", "free_throws_attempted", "FT"), "offensive_rebounds", "defensive_rebounds",
        .decimal("game_score"), "plus_minus",
    ]
}
