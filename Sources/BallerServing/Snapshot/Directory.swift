package import BallerCore

/// What addresses can name, loaded when an artifact is opened: players by slug and source id, and seasons.
package struct Directory: Sendable {
    package struct Player: Sendable, Equatable {
        package let id: PlayerID
        package let slug: String
        package let name: String
    }

    package struct Season: Sendable, Equatable {
        package let year: SeasonYear
        /// Both years, such as `2023-24`.
        package let name: String
        package let isCurrent: Bool
        /// The date of the newest game, such as `2024-04-14`.
        package let lastGameDate: String
        /// Whether its regular season has standings.
        package let hasStandings: Bool
    }

    private var players: [String: Player] = [:]
    private var teams: [SeasonYear: Teams] = [:]
    /// Texts by `player_id`, for answers that name many players.
    package private(set) var playerSlugs: [Int64: String] = [:]
    package private(set) var playerNames: [Int64: String] = [:]
    package private(set) var playerPositions: [Int64: String] = [:]

    /// Every position that a player has, as sources spell them.
    package private(set) var positions: Set<String> = []
    /// Newest codes, current and historical, by every code a team ever had; ours take precedence over those of
    /// Basketball-Reference.
    private var teamCodes: [String: TeamCode] = [:]

    /// The names of teams in a season, by `team_id`.
    package struct Teams: Sendable {
        package fileprivate(set) var codes: [Int64: String] = [:]
        package fileprivate(set) var names: [Int64: String] = [:]
        /// `team_id` by code, ours and those of Basketball-Reference.
        fileprivate var ids: [String: Int64] = [:]
    }

    private struct TeamCode {
        let id: Int64
        let year: SeasonYear
        let isOurs: Bool
        /// Our code in that season.
        let code: String
    }

    /// Oldest first.
    package let seasons: [Season]

    init(_ session: QuerySession) throws {
        seasons = try session.rows(of: "season_keys", as: SeasonRow.self).map(\.season)
        guard !seasons.isEmpty else { throw ServingError.artifactEmpty }
        for row in try session.rows(of: "team_keys", as: TeamRow.self) {
            let year = SeasonYear(rawValue: row.seasonYear)
            teams[year, default: Teams()].codes[row.teamID] = row.teamAbbreviation
            teams[year, default: Teams()].names[row.teamID] = row.teamName
            note(row.teamAbbreviation, isOurs: true, of: row, in: year)
            if let code = row.brefCode { note(code, isOurs: false, of: row, in: year) }
        }
        let rows = try session.rows(of: "player_keys", as: PlayerRow.self)
        for row in rows {
            playerSlugs[row.playerID] = row.playerSlug
            playerNames[row.playerID] = row.playerName
            playerPositions[row.playerID] = row.position
            if let position = row.position { positions.insert(position) }
        }
        // A slug wins if it ever equals another player's number.
        for row in rows { players[String(row.playerID)] = row.player }
        for row in rows { if let id = row.nbaID { players[String(id)] = row.player } }
        for row in rows { if let id = row.brefID { players[id] = row.player } }
        for row in rows { players[row.playerSlug] = row.player }
    }

    private mutating func note(_ code: String, isOurs: Bool, of row: TeamRow, in year: SeasonYear) {
        if isOurs || teams[year]?.ids[code] == nil { teams[year, default: Teams()].ids[code] = row.teamID }
        let known = teamCodes[code]
        guard known.map({ ($0.isOurs ? 1 : 0, $0.year.rawValue) <= (isOurs ? 1 : 0, year.rawValue) }) ?? true else {
            return
        }
        teamCodes[code] = TeamCode(id: row.teamID, year: year, isOurs: isOurs, code: row.teamAbbreviation)
    }

    /// Our code for a team in a season (or the newest, if that is `nil`), from any code that names it.
    ///
    /// Accepts the team's codes in that season, ours before those of Basketball-Reference, and its newest code.
    package func teamCode(_ code: String, in year: SeasonYear?) -> String? {
        guard let year else { return teamCodes[code]?.code }
        guard let season = teams[year] else { return nil }
        return (season.ids[code] ?? teamCodes[code]?.id).flatMap { season.codes[$0] }
    }

    /// The player for a slug, a `player_id`, an NBA person number or a Basketball-Reference id.
    package func player(_ key: String) -> Player? { players[key] }

    /// The names of teams in a season.
    package func teams(in year: SeasonYear) -> Teams { teams[year] ?? Teams() }

    package func season(_ year: SeasonYear) -> Season? { seasons.first { $0.year == year } }

    package var currentSeason: Season? { seasons.last(where: \.isCurrent) }

    /// The date of the newest game in the artifact.
    package var dataAsOf: String? { seasons.map(\.lastGameDate).max() }
}

private struct SeasonRow: Decodable {
    let seasonYear: Int
    let seasonName: String
    let isCurrent: Bool
    let lastGameDate: String
    let hasStandings: Bool

    var season: Directory.Season {
        Directory.Season(
            year: SeasonYear(rawValue: seasonYear),
            name: seasonName,
            isCurrent: isCurrent,
            lastGameDate: lastGameDate,
            hasStandings: hasStandings
        )
    }
}

private struct TeamRow: Decodable {
    let teamID: Int64
    let seasonYear: Int
    let teamAbbreviation: String
    let brefCode: String?
    let teamName: String
}

private struct PlayerRow: Decodable {
    let playerID: Int64
    let playerSlug: String
    let nbaID: Int64?
    let brefID: String?
    let playerName: String
    let position: String?

    var player: Directory.Player {
        Directory.Player(id: PlayerID(rawValue: playerID), slug: playerSlug, name: playerName)
    }
}
