import BallerServing

/// Lists across everything: each is a query of `warehouse/queries/lists`, whose columns decide what it can be asked for.
func listRoutes(_ lists: [String: ListQuery]) -> [ArtifactRoute] {
    let routes = [
        ("all_player_games", "/player-game-logs", "Every line of every player, newest first.", [:]),
        ("all_team_games", "/team-game-logs", "Every line of every team, newest first.", [:]),
        (
            "all_player_seasons", "/player-seasons", "Every season of every player, newest first.",
            ["row_scope": "season_total"]
        ),
        ("all_team_seasons", "/team-seasons", "Every season of every team, newest first.", [:]),
        ("all_plays", "/play-by-play", "Every event that play-by-play tells of, newest games first.", [:]),
        ("all_shots", "/shots", "Every field goal attempt that play-by-play tells of, newest games first.", [:]),
    ]
    return routes.compactMap { query, path, about, defaults in
        lists[query].map { .list(path, about, $0, defaults: defaults) }
    }
}
