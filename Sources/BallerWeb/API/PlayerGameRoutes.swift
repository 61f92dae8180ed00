import BallerCore
import BallerServing

func playerGameRoutes() -> [ArtifactRoute] {
    [advancedGameLog, playerShots, playerHighs, playerStreaks, playerMilestones, playerMeetings]
}

private let advancedGameLog = ArtifactRoute.api(
    "/players/{player}/advanced-game-log/{season}",
    "A player's games of a season in rates: shooting, and shares of what the teams did meanwhile.",
    PlayerPartParameters.self,
    .list("games", of: "player_advanced_games", from: "fact_player_gamelogs", [.playerPart])
)

private struct PlayerShotParameters: PagedParameters, PlayerNaming, SeasonNaming {
    let player = Parameter.player
    let season = Parameter.season
    let seasonType = Parameter.seasonType
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let playerShots = ArtifactRoute.api(
    "/players/{player}/shots/{season}",
    "A player's shots of a season, as far as play-by-play tells of them.",
    PlayerShotParameters.self,
    .page("player_shots", from: "fact_play_by_play")
)

private struct PlayerHighParameters: PlayerNaming, SeasonPartNaming {
    let player = Parameter.player
    let season = Parameter.season("Only of this season.").optional
    let seasonType = Parameter.seasonType
}

private let playerHighs = ArtifactRoute.api(
    "/players/{player}/highs",
    "The most of each number in one game of a player, of all games here or of a season.",
    PlayerHighParameters.self,
    .list("highs", of: "player_highs", from: "fact_player_gamelogs", [.player(), .seasonType()])
)

private struct PlayerStreakParameters: PlayerNaming, SeasonPartNaming {
    let player = Parameter.player
    let category = Parameter.runCategory
    let minimum = Parameter.integer("minimum", 1...200, "How many at least; of no meaning for doubles.", default: 20)
    let seasonType = Parameter.seasonType
    let limit = Parameter.limit(1...50, default: 10)
}

private let playerStreaks = ArtifactRoute.api(
    "/players/{player}/streaks",
    "A player's longest runs of games with at least so many of a category.",
    PlayerStreakParameters.self,
    .list(
        "streaks",
        of: RouteRows("player_streaks").with(["league": .text("ALL")]),
        from: "fact_player_gamelogs",
        [.player(), .seasonType(), .value("category") { try $0.category }, .value("minimum") { try $0.minimum }]
    )
)

private let playerMilestones = ArtifactRoute.api(
    "/players/{player}/milestones",
    "When a player's regular seasons reached round sums, such as 10,000 points.",
    PlayerParameters.self,
    .list("milestones", of: "player_milestones", from: "agg_player_seasons", [.player()])
)

private struct MeetingParameters: PlayerNaming {
    let player = Parameter.player
    let other = Parameter<Directory.Player>.player("other_player", "Against whom.")
}

private let playerMeetings = ArtifactRoute.api(
    "/players/{player}/versus/{other_player}",
    "The games in which two players were on court for different teams, with the lines of both.",
    MeetingParameters.self,
    .list(
        "games",
        of: "player_versus_player",
        from: "fact_player_gamelogs",
        [
            .player(),
            .value("other_player_id") { Int(try $0.other.id.rawValue) },
            .value("other_player_slug") { try $0.other.slug },
            .value("other_player_name") { try $0.other.name },
        ]
    )
)
