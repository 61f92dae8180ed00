import BallerCore
import BallerServing

func leaderRoutes() -> [ArtifactRoute] { [seasonLeaders] }

private struct LeaderParameters: SeasonNaming, CategoryNaming {
    let season = Parameter.season
    let category = Parameter<LeaderCategory>.category
    let perGame = Parameter.flag("per_game", "The average a game, or the sum; shares have neither.", default: true)
    let seasonType = Parameter.seasonType
    let limit = Parameter.limit(1...50, default: 10)
}

private let seasonLeaders = ArtifactRoute.api(
    "/seasons/{season}/leaders",
    "The first of a category among the players who qualify.",
    LeaderParameters.self,
    .object([
        .season(),
        .value("season_type") { try $0.seasonType.rawValue },
        .value("category") { try $0.category.name },
        .value("per_game") { try $0.perGame },
        .value("games_with_lines") { try part(of: $0)?.gamesWithLines },
        .value("expected_games") { try part(of: $0)?.expectedGames },
        .value("is_complete") { try part(of: $0)?.isComplete ?? false },
        .value("is_league_rule") { try part(of: $0)?.isLeagueRule ?? false },
        .rows("leaders", of: leaders),
    ])
    .table(leaders)
)

private let leaders = RouteRows<LeaderParameters>("season_leaders").with(basis).prefix { try $0.limit }

/// Of how many games the leaders are; `nil` where there are none.
private func part(of request: ArtifactRequest<LeaderParameters>) throws -> LeadersPartRow? {
    try request.rows("season_leaders_part", basis(request)).decoded(as: LeadersPartRow.self).first
}
