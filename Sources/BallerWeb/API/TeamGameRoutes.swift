import BallerCore
import BallerServing

func teamGameRoutes() -> [ArtifactRoute] {
    [teamGames, teamSplits, teamLineups, teamHighs, teamStreaks]
}

private let teamGames = ArtifactRoute.api(
    "/teams/{team}/game-log/{season}",
    "The lines of a team's games of a season.",
    TeamPartParameters.self,
    .list("games", of: "team_games", from: "fact_team_gamelogs", teamPart())
)

private func teamPart() -> [RouteMember<TeamPartParameters>] { [.team(), .season(), .seasonType()] }

private let teamSplits = ArtifactRoute.api(
    "/teams/{team}/splits/{season}",
    "A team's season by kinds of games: at home, in wins, by month, by rest, against each opponent.",
    TeamPartParameters.self,
    .list("splits", of: "team_splits", from: "fact_team_gamelogs", teamPart())
)

private struct LineupParameters: SeasonNaming, TeamNaming, SeasonPartNaming {
    let team = Parameter.team
    let season = Parameter.season
    let seasonType = Parameter.seasonType
    let limit = Parameter.limit(1...500, default: 50)
}

private let teamLineups = ArtifactRoute.api(
    "/teams/{team}/lineups/{season}",
    "The fives of a team by time on court, as far as play-by-play tells who was on court.",
    LineupParameters.self,
    .list(
        "lineups",
        of: "team_lineups",
        from: "fact_play_by_play",
        [.team(), .season(), .seasonType()]
    )
)

private struct TeamHighParameters: TeamNaming, SeasonPartNaming {
    let team = Parameter.team
    let season = Parameter.season("Only of this season.").optional
    let seasonType = Parameter.seasonType
}

private let teamHighs = ArtifactRoute.api(
    "/teams/{team}/highs",
    "The most and the least of each number in one game of a team, of all games here or of a season.",
    TeamHighParameters.self,
    .list("highs", of: "team_highs", from: "fact_team_gamelogs", [.team(), .seasonType()])
)

private struct TeamStreakParameters: TeamNaming, SeasonPartNaming {
    let team = Parameter.team
    let season = Parameter.season("Only of this season.").optional
    let isWon = Parameter.flag("is_won", "Runs of games won, or of games lost.", default: true)
    let seasonType = Parameter.seasonType
    let limit = Parameter.limit(1...50, default: 10)
}

private let teamStreaks = ArtifactRoute.api(
    "/teams/{team}/streaks",
    "A team's longest runs of games won, or lost, within a part of a season.",
    TeamStreakParameters.self,
    .list(
        "streaks",
        of: RouteRows("team_streaks").with(["league": .text("ALL")]),
        from: "dim_games",
        [.team(), .seasonType(), .value("is_won") { try $0.isWon }]
    )
)
