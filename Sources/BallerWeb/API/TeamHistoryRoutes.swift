import BallerCore
import BallerServing

func teamHistoryRoutes() -> [ArtifactRoute] {
    [teamHistory, teamPlayers, teamLeaders, teamCoaches, teamDraft, teamOpponents]
}

private let teamHistory = ArtifactRoute.api(
    "/teams/{team}/history",
    "The seasons of a team, newest first: record, place, and how far it came in the playoffs.",
    TeamParameters.self,
    .rows("team_history")
)

private struct TeamPlayerParameters: PagedParameters, TeamNaming {
    let team = Parameter.team
    let seasonType = Parameter.seasonType
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let teamPlayers = ArtifactRoute.api(
    "/teams/{team}/players",
    "Everybody who ever played for a team, most games first, with the sums of those stints.",
    TeamPlayerParameters.self,
    .page("team_players", from: "agg_player_seasons")
)

private struct TeamLeaderParameters: CategoryNaming, TeamNaming, SeasonPartNaming {
    let team = Parameter.team
    let category = Parameter<LeaderCategory>.category
    let perGame = Parameter.flag("per_game", "The average a game, or the sum; shares have neither.", default: false)
    let seasonType = Parameter.seasonType
    let limit = Parameter.limit(1...50, default: 10)
}

private let teamLeaders = ArtifactRoute.api(
    "/teams/{team}/leaders",
    "The first of a team's players of all seasons in a category.",
    TeamLeaderParameters.self,
    .list(
        "leaders",
        of: RouteRows("team_leaders").with(basis),
        from: "agg_player_seasons",
        [.team(), .seasonType(), .category()]
    )
)

private struct TeamCoachParameters: TeamNaming {
    let team = Parameter.team
    let season = Parameter.season("Only of this season.").optional
}

private let teamCoaches = ArtifactRoute.api(
    "/teams/{team}/coaches",
    "Who coached a team, season by season, newest first.",
    TeamCoachParameters.self,
    .list("coaches", of: "team_coaches", from: "bref.coach_seasons", [.team()])
)

private let teamDraft = ArtifactRoute.api(
    "/teams/{team}/draft",
    "Whom a team picked in the drafts, newest first.",
    TeamParameters.self,
    .list("picks", of: "team_draft_picks", from: "fact_draft_picks", [.team()])
)

private struct OpponentParameters: TeamNaming {
    let team = Parameter.team
    let opponent = Parameter<Directory.Team>.team("Only against this team.", name: "opponent_team").optional
    let season = Parameter.season("Only of this season.").optional
}

private let teamOpponents = ArtifactRoute.api(
    "/teams/{team}/opponents",
    "A team against its opponents, season by season: of all or one of both.",
    OpponentParameters.self,
    .list("opponents", of: "team_opponents", from: "dim_games", [.team()])
)
