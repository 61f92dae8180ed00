import BallerCore
import BallerServing

func playerCareerRoutes() -> [ArtifactRoute] {
    [
        playerComparison, careerSplits, seasonStats, advancedSeasons, playerSeries, onOff, honours, similar, playerIDs,
    ]
}

private struct ComparisonParameters: SeasonPartNaming {
    let players = Parameter<String>.text("players", .players(2...10), "Who, with commas between them.")
    let season = Parameter.season("A season of each; careers without it.").optional
    let seasonType = Parameter.seasonType
}

private let playerComparison = ArtifactRoute.api(
    "/players/compare",
    "Some players side by side: their careers over all leagues, or a season of each.",
    ComparisonParameters.self,
    .list(
        "players",
        of: "player_comparison",
        from: "agg_player_seasons",
        [.seasonType()]
    )
)

private let careerSplits = ArtifactRoute.api(
    "/players/{player}/splits",
    "A player's games of all seasons here by kinds of games.",
    PlayerPartOfCareerParameters.self,
    .list(
        "splits",
        of: RouteRows("player_career_splits").without(["season_type"]),
        from: "fact_player_gamelogs",
        [.player(), .seasonType(), careerParts()]
    )
)

/// How much of the career is here, by part of the season and league.
private func careerParts<Parameters: PlayerNaming>() -> RouteMember<Parameters> {
    .rows("career_parts", of: "player_career_parts")
}

private struct SeasonStatsParameters: PlayerNaming {
    let player = Parameter.player
    let basis = Parameter<StatBasis>.choice("basis", "Sums, averages, or rates.", default: .total)
}

private let seasonStats = ArtifactRoute.api(
    "/players/{player}/stats",
    "A player's regular seasons on one basis, oldest first.",
    SeasonStatsParameters.self,
    .list(
        "seasons",
        of: "player_season_stats",
        from: "agg_player_stats",
        [.player(), .value("basis") { try $0.basis.rawValue }]
    )
)

private let advancedSeasons = ArtifactRoute.api(
    "/players/{player}/advanced",
    "A player's seasons in numbers that only pages print, such as win shares and the efficiency rating.",
    PlayerParameters.self,
    .list("seasons", of: "player_advanced_seasons", from: "bref.player_season_advanced", [.player()])
)

private let playerSeries = ArtifactRoute.api(
    "/players/{player}/playoff-series",
    "The series of the playoffs in which a player played, as far as their games are here.",
    PlayerParameters.self,
    .list("series", of: "player_series", from: "agg_playoff_series", [.player()])
)

private let onOff = ArtifactRoute.api(
    "/players/{player}/on-off",
    "What a player's teams scored and allowed with him on court and without him, as far as play-by-play is here.",
    PlayerParameters.self,
    .list("seasons", of: "player_on_off", from: "agg_lineup_stints", [.player()])
)

private let honours = ArtifactRoute.api(
    "/players/{player}/honours",
    "What a player won and was voted for: awards, best teams, All-Star selections, the Hall of Fame.",
    PlayerParameters.self,
    .list("honours", of: "player_honours", from: "fact_award_votes", [.player()])
)

private let similar = ArtifactRoute.api(
    "/players/{player}/similar",
    "Whose careers were most like a player's, and whose seasons at the same age were most like each of his.",
    PlayerParameters.self,
    .object([
        .player(), .rows("careers", of: "player_similar_careers"), .rows("seasons", of: "player_similar_seasons"),
    ])
)

private let playerIDs = ArtifactRoute.api(
    "/players/{player}/ids",
    "Every id of a player, of whichever source, and how it was found to be his.",
    PlayerParameters.self,
    .object([.player(), .rows("ids", of: "ids_of_player")])
)
