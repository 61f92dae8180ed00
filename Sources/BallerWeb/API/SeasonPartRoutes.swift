import BallerCore
import BallerServing

func seasonPartRoutes() -> [ArtifactRoute] { [teamStats, rookies, seasonAwards, allStars] }

private struct TeamStatsParameters: SeasonNaming, SeasonPartNaming {
    let season = Parameter.season
    let basis = Parameter<TeamBasis>.choice(
        "basis",
        "Sums, averages a game, or per 100 possessions.",
        default: .perGame
    )
    let side = Parameter<Side>.choice("side", "What the teams did, or what their opponents did.", default: .team)
    let seasonType = Parameter.seasonType
    let conference = Parameter.text("conference", .text(1...40), "Only of this conference.").optional
}

private enum TeamBasis: String, CaseIterable {
    case total
    case perGame = "per_game"
    case per100 = "per_100"
}

private enum Side: String, CaseIterable {
    case team = "TEAM"
    case opponent = "OPPONENT"
}

private let teamStats = ArtifactRoute.api(
    "/seasons/{season}/team-stats",
    "Every team of a part of a season in numbers.",
    TeamStatsParameters.self,
    .list(
        "teams",
        of: RouteRows("season_team_stats").checked { request, teams in
            guard teams.isEmpty, let conference = try request.conference else { return }
            let known = try request.rows("season_team_stats", ["conference": .null]).values(of: "conference")
            guard !known.contains(where: { $0.lowercased() == conference.lowercased() }) else { return }
            let allowed =
                known.isEmpty ? "nothing: no team has one then" : "one of \(known.sorted().joined(separator: ", "))"
            throw Problem.badParameter("conference", "No team is in a conference “\(conference)”.", allowed: allowed)
        },
        from: "fact_team_gamelogs",
        [
            .season(), .seasonType(), .value("basis") { try $0.basis.rawValue },
            .value("side") { try $0.side.rawValue },
        ]
    )
)

private let rookies = ArtifactRoute.api(
    "/seasons/{season}/rookies",
    "Whose first season it was, with his line in its regular season.",
    SeasonParameters.self,
    .list("players", of: "season_rookies", from: "fact_player_gamelogs", [.season()])
)

private struct SeasonAwardParameters: PagedParameters, SeasonNaming {
    let season = Parameter.season
    let winnersOnly = Parameter.flag("winners_only", "Without those who were only voted for.", default: false)
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let seasonAwards = ArtifactRoute.api(
    "/seasons/{season}/awards",
    "The awards and honours of a season, and the votes for them.",
    SeasonAwardParameters.self,
    .page(RouteRows("award_recipients").with(["award": .null]), from: "fact_award_votes")
)

private let allStars = ArtifactRoute.api(
    "/seasons/{season}/all-star",
    "Who was selected for the All-Star game of a season, and the lines of those who played.",
    SeasonParameters.self,
    .list(
        "selections",
        of: "all_star_selections",
        from: "fact_all_star_selections",
        [.season(), .rows("lines", of: "all_star_lines")]
    )
)
