import BallerCore
import BallerServing

func teamRoutes() -> [ArtifactRoute] {
    [teamList, teamDetail, teamRoster, teamSchedule, teamStats]
}

private struct TeamListParameters: RouteParameters {
    let isActive = Parameter.flag("is_active", "Teams that play, or those that ceased to.", default: true)
    let conference = Parameter.text("conference", .text(1...40), "Only of this conference.").optional
    let division = Parameter.text("division", .text(1...40), "Only of this division.").optional
}

private let teamList = ArtifactRoute.api("/teams", "Teams by name.", TeamListParameters.self) { request, json in
    let teams = try request.rows("teams", ["team_id": .null])
    if teams.isEmpty {
        // Which of the two names nothing, whether its teams play still or not.
        for (name, value) in [("conference", try request.conference), ("division", try request.division)] {
            guard let value else { continue }
            let other = name == "conference" ? "division" : "conference"
            if try request.rows("teams", ["team_id": .null, "is_active": .null, other: .null]).isEmpty {
                throw Problem.badParameter(name, "No team is in a \(name) “\(value)”.", allowed: "a \(name) of today")
            }
        }
    }
    try json.rows(teams)
}

private let teamDetail = ArtifactRoute.api("/teams/{team}", "One team.", TeamParameters.self) { request, json in
    try json.firstRow(request.rows("teams", ["is_active": .null, "conference": .null, "division": .null]))
}

private let teamRoster = ArtifactRoute.api(
    "/teams/{team}/roster/{season}",
    "Who played for a team in a regular season.",
    TeamSeasonParameters.self
) { request, json in
    try json.rows(request.rows("team_roster"))
}

private let teamSchedule = ArtifactRoute.api(
    "/teams/{team}/schedule/{season}",
    "A team's games of a season, all parts of it.",
    TeamSeasonParameters.self
) { request, json in
    try json.rows(request.rows("team_schedule"))
}

private let teamStats = ArtifactRoute.api(
    "/teams/{team}/stats/{season}",
    "A team's regular season in numbers.",
    TeamSeasonParameters.self
) { request, json in
    let rows = try request.rows("team_stats")
    try json.firstRow(rows.orNotFound("The team has no regular season game in \(request.season.key)."))
}
