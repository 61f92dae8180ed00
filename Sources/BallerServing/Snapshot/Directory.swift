package import BallerCore

/// What addresses can name, loaded when an artifact is opened: players by slug and source id, and seasons.
package struct Directory: Sendable {
    package struct Player: Sendable, Equatable {
        package let id: PlayerID
        package let slug: String
        package let name: String
    }

    package struct Season: Sendable, Equatable {
        package let id: SeasonID
        /// Both years, such as `2023-24`.
        package let name: String
        package let isCurrent: Bool
        /// The date of the newest game, such as `2024-04-14`; `nil` for a season of printed lines alone.
        package let lastGameDate: String?
        /// Whether its regular season has standings.
        package let hasStandings: Bool
    }

    /// A team by the name that a request gave it.
    package struct Team: Sendable, Equatable {
        package let id: TeamID
        /// Our code of the season asked for, or its newest one.
        package let abbreviation: String

        package init(id: TeamID, abbreviation: String) {
            self.id = id
            self.abbreviation = abbreviation
        }
    }

    private var players: [String: Player] = [:]
    /// Players by the number that they had before the NBA's was known.
    private var movedPlayers: [String: Player] = [:]
    /// Games by the number that they had before the NBA's was known.
    private var movedGames: [GameID: GameID] = [:]
    /// The teams of a season by their codes of then, ours before those of Basketball-Reference.
    private var teams: [SeasonID: [String: TeamID]] = [:]
    private var teamsOfSeasons: [SeasonID: Set<TeamID>] = [:]
    /// The codes of today and of then, by every code that a team ever had.
    private var newestTeams: [String: NewestTeam] = [:]
    /// What ids stand for, for the rows of queries.
    private(set) var names = IDNames()

    /// Every position that a player has, as sources spell them.
    package private(set) var positions: Set<String> = []

    private struct NewestTeam {
        let team: Team
        let year: SeasonYear
        let isOurs: Bool
    }

    /// Oldest first, of a year in the order of the leagues' names.
    package let seasons: [Season]
    /// The league whose seasons the year alone names, by year.
    package let leagues: [Int: LeagueID]

    init(_ session: QuerySession) throws {
        seasons = try session.rows(of: "season_keys", as: SeasonRow.self).map(\.season)
        guard !seasons.isEmpty else { throw ServingError.artifactEmpty }
        leagues = Dictionary(
            seasons.map(\.id).filter(\.league.isMain).map { ($0.year.rawValue, $0.league) }
        ) { first, _ in first }
        for row in try session.rows(of: "team_keys", as: TeamRow.self) {
            // The rows of a team are in the order of its seasons, so that its newest name is the one that stays.
            for year in [row.seasonYear, nil] {
                names.name(row.teamID, "team_abbreviation", row.teamAbbreviation, in: year)
                names.name(row.teamID, "team_name", row.teamName, in: year)
            }
            note(row.teamAbbreviation, isOurs: true, of: row)
            if let code = row.brefCode { note(code, isOurs: false, of: row) }
        }
        let moved = try session.rows(of: "moved_games", as: MovedGameRow.self)
        movedGames = Dictionary(moved.map { ($0.madeID, $0.gameID) }) { first, _ in first }
        let rows = try session.rows(of: "player_keys", as: PlayerRow.self)
        for row in rows {
            names.name(row.playerID, "player_slug", row.playerSlug)
            names.name(row.playerID, "player_name", row.playerName)
            names.name(row.playerID, "position", row.position)
            if let position = row.position { positions.insert(position) }
        }
        // A slug wins if it ever equals another player's number.
        for row in rows { players[row.playerID.description] = row.player }
        let known = Dictionary(rows.map { ($0.playerID, $0.player) }) { first, _ in first }
        for row in try session.rows(of: "player_ids", as: PlayerIDRow.self) {
            players[row.id] = known[row.playerID]
            if row.scheme == "baller", row.id != row.playerID.description { movedPlayers[row.id] = known[row.playerID] }
        }
        for row in rows { players[row.playerSlug] = row.player }
    }

    /// The game of a number, which may be the one that it had before the NBA's was known.
    package func game(_ id: GameID) -> GameID { movedGames[id] ?? id }

    private mutating func note(_ code: String, isOurs: Bool, of row: TeamRow) {
        let year = row.seasonYear
        let season = SeasonID(league: row.league, year: year)
        teamsOfSeasons[season, default: []].insert(row.teamID)
        if isOurs || teams[season]?[code] == nil { teams[season, default: [:]][code] = row.teamID }
        if let known = newestTeams[code], (known.isOurs ? 1 : 0, known.year) > (isOurs ? 1 : 0, year) { return }
        let team = Team(id: row.teamID, abbreviation: row.teamAbbreviation)
        newestTeams[code] = NewestTeam(team: team, year: year, isOurs: isOurs)
    }

    /// The team in a season (or the newest, if that is `nil`), from any code that names it.
    ///
    /// Accepts the team's codes in that season, ours before those of Basketball-Reference, and its newest code.
    package func team(_ code: String, in season: SeasonID?) -> Team? {
        guard let season else { return newestTeams[code]?.team }
        guard let id = teams[season]?[code] ?? newestTeams[code]?.team.id,
            teamsOfSeasons[season]?.contains(id) == true
        else { return nil }
        return names.text(of: id, "team_abbreviation", in: season.year).map { Team(id: id, abbreviation: $0) }
    }

    /// The team's code in a season, or its newest.
    package func teamAbbreviation(_ id: TeamID, in year: SeasonYear? = nil) -> String? {
        names.text(of: id, "team_abbreviation", in: year)
    }

    /// The player for a slug, a `player_id`, now or before the NBA's number was known, an NBA person number or a Basketball-Reference id.
    ///
    /// Until the id of Basketball-Reference is known, a slug is the name and the number, and the number still tells.
    package func player(_ key: String) -> Player? {
        if let player = players[key] { return player }
        guard let dash = key.lastIndex(of: "-") else { return nil }
        let number = key[key.index(after: dash)...]
        return number.allSatisfy(\.isNumber) ? players[String(number)] : nil
    }

    /// The player whom a key named once: by the number before the NBA's was known, or by a slug of the name and a number.
    ///
    /// `nil` for keys of today.
    package func movedPlayer(_ key: String) -> Player? {
        if let player = movedPlayers[key] { return player }
        return players[key] == nil ? player(key) : nil
    }

    /// The season of a name: that of a year alone is of the league whose seasons need no other.
    package func season(_ key: SeasonKey) -> Season? {
        seasons.first { season in
            switch key {
            case .year(let year): season.id.year == year && season.id.league.isMain
            case .id(let id): season.id == id
            }
        }
    }

    package var currentSeason: Season? { seasons.last(where: \.isCurrent) }

    /// The date of the newest game in the artifact.
    package var dataAsOf: String? { seasons.compactMap(\.lastGameDate).max() }
}

private struct SeasonRow: Decodable {
    let seasonYear: SeasonYear
    let league: LeagueID
    let seasonName: String
    let isCurrent: Bool
    let lastGameDate: String?
    let hasStandings: Bool

    var season: Directory.Season {
        Directory.Season(
            id: SeasonID(league: league, year: seasonYear),
            name: seasonName,
            isCurrent: isCurrent,
            lastGameDate: lastGameDate,
            hasStandings: hasStandings
        )
    }
}

private struct TeamRow: Decodable {
    let teamID: TeamID
    let league: LeagueID
    let seasonYear: SeasonYear
    let teamAbbreviation: String
    let brefCode: String?
    let teamName: String
}

private struct MovedGameRow: Decodable {
    let madeID: GameID
    let gameID: GameID
}

private struct PlayerIDRow: Decodable {
    let playerID: PlayerID
    let scheme: String
    let id: String
}

private struct PlayerRow: Decodable {
    let playerID: PlayerID
    let playerSlug: String
    let playerName: String
    let position: String?

    var player: Directory.Player {
        Directory.Player(id: playerID, slug: playerSlug, name: playerName)
    }
}
