import BallerCore
import BallerServing

func playerRoutes() -> [ArtifactRoute] {
    [playerList, playerDetail, playerGameLog, playerCareer, playerCareerStats]
}

private struct PlayerListParameters: PagedParameters {
    let page = Parameter.page
    let perPage = Parameter.perPage
    let search = Parameter.text(
        "search",
        .words(1...100),
        "Words of a name or parts of them, in any order; accents, case and marks aside."
    ).optional
    let season = Parameter.season("Only who played in the season.").optional
    let team = Parameter.team("Only who played for the team, by its code of then.").optional
    let position = Parameter.position.optional
    let isActive = Parameter.flag("is_active", "Only who played in the newest season, or only who did not.").optional
    let ids = Parameter.ids(of: .player, "Only these players.").optional
}

private let playerList = ArtifactRoute.api(
    "/players",
    "Players by last name.",
    PlayerListParameters.self,
    .page("players")
)

private let playerDetail = ArtifactRoute.api(
    "/players/{player}",
    "One player.",
    PlayerParameters.self,
    .first(RouteRows("player_detail").orNotFound(noSuchPlayer))
)

private let playerGames = RouteRows<PlayerPartParameters>("player_games").orNotFound { request in
    "The player has no such games in season \(try request.season.key)."
}

private let playerGameLog = ArtifactRoute.api(
    "/players/{player}/game-log/{season}",
    "A player's games of a season, and their sums.",
    PlayerPartParameters.self,
    .object([
        .playerPart,
        .rows("games", of: playerGames),
        .object("totals", [.count("games_played", of: playerGames), .sums(of: playerGames, gameLogSums)]),
    ])
    .table(playerGames)
)

/// The columns that are summed under a game log, as far as its query has them.
private let gameLogSums = Set(ColumnKey.counted.map(\.name) + ["seconds_played"])

extension RouteMember<PlayerPartParameters> {
    /// Members that say whose games, of which part of which season.
    static var playerPart: Self {
        .group([
            .player(),
            .season(),
            .value("season_type") { try $0.seasonType.rawValue },
        ])
    }
}

private let playerCareer = ArtifactRoute.api(
    "/players/{player}/career",
    "A player's regular seasons, summed up over the leagues and by league.",
    PlayerParameters.self,
    .object([
        .columns(of: RouteRows("player_career").orNotFound(noSuchPlayer)),
        .rows("leagues", of: "player_league_careers"),
    ])
)

private func noSuchPlayer(_ request: ArtifactRequest<PlayerParameters>) -> String { "There is no such player." }

private let playerCareerStats = ArtifactRoute.api(
    "/players/{player}/career-stats",
    "A player's seasons: a total each, and a stint for each team.",
    PlayerParameters.self,
    .rows("player_seasons")
)
