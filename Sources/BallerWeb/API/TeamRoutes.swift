import BallerServing

func teamRoutes() -> [ArtifactRoute] {
    [teamList, teamDetail, teamRoster, teamSchedule, teamStats]
}

private let team = Parameter("team", .team, "The team, by its code of that season or of now.")

private let teamList = ArtifactRoute.api(
    "/teams",
    "Teams by name.",
    [
        Parameter("is_active", .flag, "Teams that play, or those that ceased to.", default: .boolean(true)),
        Parameter("conference", .text(1...40), "Only of this conference."),
        Parameter("division", .text(1...40), "Only of this division."),
    ]
) { call, json in
    let teams = try call.rows("teams_list")
    if teams.isEmpty {
        // Which of the two names nothing, whether its teams play still or not.
        for name in ["conference", "division"] {
            guard let value = call.text(name) else { continue }
            let other = name == "conference" ? "division" : "conference"
            if try call.rows("teams_list", ["is_active": .null, other: .null]).isEmpty {
                throw Problem.badParameter(name, "No team is in a \(name) “\(value)”.", allowed: "a \(name) of today")
            }
        }
    }
    try json.rows(teams)
}

private let teamDetail = ArtifactRoute.api("/teams/{team}", "One team.", [team]) { call, json in
    let code = call.text("team") ?? ""
    let rows = try call.rows("team_detail", ["team_abbreviation": .text(code)])
    try json.firstRow(rows.orNotFound("There is no team “\(code)”."))
}

private let teamRoster = ArtifactRoute.api(
    "/teams/{team}/roster/{season}",
    "Who played for a team in a regular season.",
    [team, .season]
) { call, json in
    try json.rows(call.rows("team_roster", call.teamOfSeason()))
}

private let teamSchedule = ArtifactRoute.api(
    "/teams/{team}/schedule/{season}",
    "A team's games of a season, all parts of it.",
    [team, .season]
) { call, json in
    try json.rows(call.rows("team_schedule", call.teamOfSeason()))
}

private let teamStats = ArtifactRoute.api(
    "/teams/{team}/stats/{season}",
    "A team's regular season in numbers.",
    [team, .season]
) { call, json in
    let rows = try call.rows("team_stats", call.teamOfSeason())
    try json.firstRow(rows.orNotFound("The team has no regular season game in \(call.integer("season"))."))
}
