import BallerServing

/// The lines of a game; of a game known by its score alone the two teams.
struct BoxScoreSheet {
    private let teams: QueryRows
    private let players: QueryRows
    private let periods: [PeriodPointsRow]
    private let hasLines: Bool

    /// What a team has besides its line.
    private static let teamFields = ["team_id", "team_abbreviation", "team_name", "points"]

    init(_ reading: ArtifactReading) throws {
        let lines = try reading.rows("game_team_lines")
        hasLines = !lines.isEmpty
        teams = hasLines ? lines : try reading.rows("game_sides").without(["season_year"])
        players = try reading.rows("game_player_lines")
        periods = try reading.rows("game_line_score", as: PeriodPointsRow.self)
    }

    /// Writes the members of one side.
    func write(isHome: Bool, _ json: inout JSONWriter) throws {
        let team = try teams.filtered("is_home", is: .boolean(isHome))
        try json.members(team.only(Self.teamFields))
        json.key("box_score")
        if hasLines {
            try json.object { json in
                try json.members(team.without(["is_home", "team_id", "team_abbreviation", "team_name"]))
                json.key("period_points")
                writePeriods(isHome: isHome, &json)
            }
        } else {
            json.null()
        }
        try json.member("players", rows: players.filtered("is_home", is: .boolean(isHome)).without(["is_home"]))
    }

    /// Points by period, `null` where no source gives them.
    private func writePeriods(isHome: Bool, _ json: inout JSONWriter) {
        let own = periods.filter { $0.isHome == isHome }
        guard !own.isEmpty else { return json.null() }
        json.array { json in
            for period in own { json.value(period.points) }
        }
    }
}
