import BallerCore
import BallerServing

func standingsRoutes() -> [ArtifactRoute] { [standings] }

/// How the table of a season is cut.
enum StandingsGrouping: String, CaseIterable {
    case conference, division, league
}

private struct StandingsParameters: RouteParameters {
    let season = Parameter.season
    let view = Parameter<StandingsGrouping>.choice(
        "view",
        "One table, one a conference, or one a division.",
        default: .conference
    )
}

private let standings = ArtifactRoute.api(
    "/standings/{season}",
    "The table of a season.",
    StandingsParameters.self
) { request, json in
    let teams = try request.rows("standings")
    let view = try request.view
    try json.object { json in
        json.members(of: try request.season)
        json.member("view", view.rawValue)
        switch view {
        case .league: try json.member("league", rows: teams)
        case .division: try json.divisions(of: teams)
        case .conference: try json.conferences(of: teams)
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
