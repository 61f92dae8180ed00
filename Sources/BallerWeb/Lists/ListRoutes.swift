import BallerServing

/// Lists across everything: each is a query of `warehouse/queries/lists`, whose columns decide what it can be asked for.
func listRoutes(_ lists: [String: ListQuery]) -> [ArtifactRoute] {
    listsAcrossEverything.compactMap { list in lists[list.query].map { .list(list, $0) } }
}

/// A list across everything, by its path.
struct AcrossEverything: Sendable {
    let query: String
    let path: String
    let about: String
    /// Values of its text columns that hold unless a request has others.
    var defaults: [String: String] = [:]
    var presets: [ListPreset] = []
}

let listsAcrossEverything = [
    AcrossEverything(
        query: "all_player_games",
        path: "/player-game-logs",
        about: "Every line of every player, newest first.",
        presets: ListPreset.playerGames
    ),
    AcrossEverything(
        query: "all_team_games",
        path: "/team-game-logs",
        about: "Every line of every team, newest first.",
        presets: ListPreset.teamGames
    ),
    AcrossEverything(
        query: "all_player_seasons",
        path: "/player-seasons",
        about: "Every season of every player, newest first.",
        defaults: ["row_scope": "season_total"],
        presets: ListPreset.playerSeasons
    ),
    AcrossEverything(
        query: "all_team_seasons",
        path: "/team-seasons",
        about: "Every season of every team, newest first.",
        presets: ListPreset.teamSeasons
    ),
    AcrossEverything(
        query: "all_plays",
        path: "/play-by-play",
        about: "Every event that play-by-play tells of, newest games first."
    ),
    AcrossEverything(
        query: "all_shots",
        path: "/shots",
        about: "Every field goal attempt that play-by-play tells of, newest games first."
    ),
]
