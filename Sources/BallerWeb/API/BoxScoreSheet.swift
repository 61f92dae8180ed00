import BallerCore
import BallerServing

/// The lines of a game, with names and codes out of memory; of a game known by its score alone the two teams.
struct BoxScoreSheet {
    private let teams: QueryRows
    private let players: QueryRows
    /// `nil` for sources that give no scores by period: nothing is asked for then.
    private let quarters: QueryRows?
    private let hasLines: Bool

    /// What a team has besides its line.
    private static let teamFields = ["team_id", "team_abbreviation", "team_name", "points"]

    init(_ game: QueryRows, _ call: Call) throws {
        let directory = call.snapshot.directory
        let lines = try call.rows("game_team_lines")
        hasLines = !lines.isEmpty
        let names = try directory.teams(in: SeasonYear(rawValue: game.integer("season_year") ?? 0))
        teams =
            hasLines
            ? lines.adding("team_name", of: "team_id", names.names).adding(
                "team_abbreviation",
                of: "team_id",
                names.codes
            )
            : try call.rows("game_sides")
        players = try call.rows("game_player_lines")
            .adding("position", of: "player_id", directory.playerPositions)
            .adding("player_name", of: "player_id", directory.playerNames)
            .adding("player_slug", of: "player_id", directory.playerSlugs)
        quarters = try game.values(of: "bref_id").isEmpty ? nil : call.rows("game_period_points")
    }

    /// Writes the members of one side.
    func write(isHome: Bool, _ json: inout JSONWriter) throws {
        let team = try teams.filtered("is_home", is: .boolean(isHome)).without(["is_home"])
        try json.members(team.only(Self.teamFields))
        json.key("box_score")
        if hasLines {
            try json.object { json in
                try json.members(team.without(Self.teamFields.filter { $0 != "points" }))
                try writeQuarters(isHome: isHome, &json)
            }
        } else {
            json.null()
        }
        try json.member("players", rows: players.filtered("is_home", is: .boolean(isHome)).without(["is_home"]))
    }

    private func writeQuarters(isHome: Bool, _ json: inout JSONWriter) throws {
        let own = try quarters?.filtered("is_home", is: .boolean(isHome)).without(["is_home"])
        if let own, try own.hasRow { return try json.members(own) }
        json.key("period_points")
        json.null()
    }
}
