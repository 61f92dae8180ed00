import BallerCore
import BallerServing

func standingsRoutes() -> [ArtifactRoute] { [standings] }

private let standings = ArtifactRoute.api(
    "/standings/{season}",
    "The table of a season.",
    [
        .season,
        Parameter(
            "view",
            .choice(["conference", "division", "league"]),
            "One table, one a conference, or one a division.",
            default: .text("conference")
        ),
    ]
) { call, json in
    let names = call.snapshot.directory.teams(in: SeasonYear(rawValue: call.integer("season")))
    let teams = try call.rows("standing_lines")
        .adding("team_abbreviation", of: "team_id", names.codes)
        .adding("team_name", of: "team_id", names.names)
    try json.object { json in
        json.member("season_year", call.integer("season"))
        json.member("view", call.text("view"))
        switch call.text("view") {
        case "league": try json.member("league", rows: teams)
        case "division": try json.divisions(of: teams)
        default: try json.conferences(of: teams)
        }
    }
}

extension JSONWriter {
    /// `eastern` and `western`, whether the season had them or not, and others by their own name.
    fileprivate mutating func conferences(of teams: QueryRows) throws {
        var names = ["East", "West"]
        names += try teams.values(of: "conference").filter { !names.contains($0) }
        for name in names {
            let rows = try teams.filtered("conference", is: .text(name))
            try member(name == "East" ? "eastern" : name == "West" ? "western" : name.lowercased(), rows: rows)
        }
    }

    fileprivate mutating func divisions(of teams: QueryRows) throws {
        key("divisions")
        try array { json in
            for name in try teams.values(of: "division") {
                try json.object { json in
                    json.member("division", name)
                    try json.member("teams", rows: teams.filtered("division", is: .text(name)))
                }
            }
        }
    }
}
