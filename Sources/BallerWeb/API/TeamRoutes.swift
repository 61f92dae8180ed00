import BallerCore
import BallerServing

func teamRoutes() -> [ArtifactRoute] {
    [teamList, teamDetail, teamRoster, teamSchedule, teamStats]
}

private struct TeamListParameters: RouteParameters {
    let isActive = Parameter.flag("is_active", "Teams that play, or those that ceased to.", default: true)
    let conference = Parameter.text("conference", .text(1...40), "Only of this conference.").optional
    let division = Parameter.text("division", .text(1...40), "Only of this division.").optional
    let ids = Parameter.ids(of: .team, "These teams, whether they play still or not.").optional
}

private let teamList = ArtifactRoute.api(
    "/teams",
    "Teams by name.",
    TeamListParameters.self,
    .rows(
        RouteRows("teams").with(["team_id": .null])
            .with { try $0.ids == nil ? [:] : ["is_active": .null] }
            .checked(namesSomething)
    )
)

/// Says which of the two names nothing, whether its teams play still or not.
private func namesSomething(_ request: ArtifactRequest<TeamListParameters>, _ teams: QueryRows) throws {
    guard teams.isEmpty else { return }
    for (name, value) in [("conference", try request.conference), ("division", try request.division)] {
        guard let value else { continue }
        let other = name == "conference" ? "division" : "conference"
        if try request.rows("teams", ["team_id": .null, "is_active": .null, "ids": .null, other: .null]).isEmpty {
            throw Problem.badParameter(name, "No team is in a \(name) “\(value)”.", allowed: "a \(name) of today")
        }
    }
}

private let teamDetail = ArtifactRoute.api(
    "/teams/{team}",
    "One team.",
    TeamParameters.self,
    .first(
        RouteRows("teams")
            .with(["is_active": .null, "conference": .null, "division": .null, "ids": .null])
            .orNotFound { "There is no team \(try $0.team.abbreviation)." }
    )
)

private let teamRoster = ArtifactRoute.api(
    "/teams/{team}/roster/{season}",
    "Who played for a team in a regular season.",
    TeamSeasonParameters.self,
    .rows("team_roster")
)

private let teamSchedule = ArtifactRoute.api(
    "/teams/{team}/schedule/{season}",
    "A team's games of a season, all parts of it.",
    TeamSeasonParameters.self,
    .rows("team_schedule")
)

private let teamStats = ArtifactRoute.api(
    "/teams/{team}/stats/{season}",
    "A team's regular season in numbers.",
    TeamSeasonParameters.self,
    .first(RouteRows("team_stats").orNotFound { "The team has no regular season game in \(try $0.season.key)." })
)
