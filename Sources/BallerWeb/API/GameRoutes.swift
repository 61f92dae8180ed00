import BallerCore
import BallerServing

func gameRoutes() -> [ArtifactRoute] {
    [gameList, gameDetail, boxScore, playByPlay]
}

private struct GameListParameters: PagedParameters {
    let from = Parameter.day("from", "Not before this day.").optional
    let to = Parameter.day("to", "Not after this day.").optional
    let team = Parameter.team("Only of this team, by its code of then.").optional
    let season = Parameter.season("Only of this season.").optional
    let seasonType = Parameter.seasonType
    let ids = Parameter.ids(of: .game, "These games, of whatever part of a season.").optional
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let gameList = ArtifactRoute.api(
    "/games",
    "Games, newest first.",
    GameListParameters.self,
    .page(
        RouteRows("games").with { request in
            guard let keys = try request.ids else { return [:] }
            let numbers = try request.reading.games(ofKeys: .text(keys), in: "ids").map(\.rawValue.description)
            return ["ids": .text(numbers.joined(separator: ",")), "season_type": .null]
        }
    )
)

private let gameDetail = ArtifactRoute.api("/games/{game}", "One game.", GameParameters.self, .first(game()))

/// The game that the path names, with the codes that its teams had then.
private func game<Parameters: GameNaming>() -> RouteRows<Parameters> {
    RouteRows("game").orNotFound { "There is no game \(try $0.game)." }
}

private let boxScore = ArtifactRoute.api(
    "/games/{game}/box-score",
    "The lines of both teams and of their players.",
    GameParameters.self,
    .object([
        .first("game", of: game()),
        .object("home_team", boxScoreSide(isHome: true)),
        .object("away_team", boxScoreSide(isHome: false)),
    ])
)

/// A team's line and those of its players; of a game known by its score alone the team.
private func boxScoreSide(isHome: Bool) -> [RouteMember<GameParameters>] {
    let lines = RouteRows<GameParameters>("game_team_lines")
    func own(_ rows: RouteRows<GameParameters>) -> RouteRows<GameParameters> {
        rows.filtered("is_home", is: .boolean(isHome)).without(["is_home"])
    }
    return [
        .columns(of: own(lines.orElse("game_sides")).only(["team_id", "team_abbreviation", "team_name", "points"])),
        .object(
            "box_score",
            ifAny: lines,
            [
                .columns(of: own(lines).without(["team_id", "team_abbreviation", "team_name"])),
                .member("period_points", .column("points", of: own("game_line_score"))),
            ]
        ),
        .rows("players", of: own("game_player_lines")),
    ]
}

private struct PlayParameters: GameNaming {
    let game = Parameter.game
    let period = Parameter.integer(
        "period",
        1...14,
        "Only of this period: quarters are 1 to 4, overtimes follow."
    ).optional
}

private let plays = RouteRows<PlayParameters>("game_plays").without(["season_year"]).checked { request, plays in
    guard plays.isEmpty else { return }
    let hasOthers = try request.period != nil && !request.rows("game_plays", ["period": .null]).isEmpty
    if !hasOthers { throw Problem.notFound("There is no play-by-play of game \(try request.game).") }
}

private let playByPlay = ArtifactRoute.api(
    "/games/{game}/play-by-play",
    "The events of a game in order.",
    PlayParameters.self,
    .object([
        .columns(of: game().only(["game_id", "home_team_abbreviation", "away_team_abbreviation"])),
        .value("period_filter") { try $0.period },
        .rows("plays", of: plays),
    ])
    .table(plays)
)
