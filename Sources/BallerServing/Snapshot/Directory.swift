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

    var players: [String: Player] = [:]
    /// Players by the number that they had before the NBA's was known.
    private var movedPlayers: [String: Player] = [:]
    /// Games by the number that they had before the NBA's was known.
    private var movedGames: [GameID: GameID] = [:]
    /// What teams were called, by season.
    var teams = TeamNames()
    /// Players by the letters and digits of their names.
    var namesakes: [String: [Candidate]] = [:]
    /// What ids stand for, for the rows of queries.
    private(set) var names = IDNames()

    package private(set) var playerCount = 0
    /// Every position that a player has, as sources spell them.
    package private(set) var positions: Set<String> = []

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
            teams.note(row)
        }
        let moved = try session.rows(of: "moved_games", as: MovedGameRow.self)
        movedGames = Dictionary(moved.map { ($0.madeID, $0.gameID) }) { first, _ in first }
        let rows = try session.rows(of: "player_keys", as: PlayerRow.self)
        playerCount = rows.count
        for row in rows {
            names.name(row.playerID, "player_slug", row.playerSlug)
            names.name(row.playerID, "player_name", row.playerName)
            names.name(row.playerID, "position", row.position)
            if let position = row.position { positions.insert(position) }
            namesakes[row.searchName.lettersAndDigits, default: []].append(row.candidate)
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

    /// The game that had a number before the NBA's was known; `nil` for the numbers of today.
    package func movedGame(_ id: GameID) -> GameID? { movedGames[id] }

    /// The team's code in a season, or its newest.
    package func teamAbbreviation(_ id: TeamID, in year: SeasonYear? = nil) -> String? {
        names.text(of: id, "team_abbreviation", in: year)
    }

    /// What the team was called in a season; `nil` where it played none.
    package func teamName(_ id: TeamID, in year: SeasonYear) -> String? { names.text(of: id, "team_name", in: year) }

    /// The player for a slug, a `player_id`, now or before the NBA's number was known, an NBA person number or a Basketball-Reference id.
    ///
    /// Until the id of Basketball-Reference is known, a slug is the name and the number, and the number still tells.
    package func player(_ key: String) -> Player? {
        if let player = players[key] { return player }
        guard let dash = key.lastIndex(of: "-") else { return nil }
        let number = key[key.index(after: dash)...]
        return number.allSatisfy(\.isNumber) ? players[String(number)] : nil
    }

    /// The player whom a key named once: by the number before the NBA's was known, by a slug of the name and a number, or by a name
    /// that nobody else has.
    ///
    /// `nil` for keys of today.
    package func movedPlayer(_ key: String) -> Player? {
        if let player = movedPlayers[key] { return player }
        guard players[key] == nil else { return nil }
        if let player = player(key) { return player }
        guard case .one(let player) = find(player: key) else { return nil }
        return player
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
    let searchName: String
    let debutYear: Int?
    let finalYear: Int?

    var player: Directory.Player {
        Directory.Player(id: playerID, slug: playerSlug, name: playerName)
    }

    var candidate: Directory.Candidate {
        Directory.Candidate(
            kind: .player,
            id: playerID.rawValue,
            key: playerSlug,
            name: playerName,
            position: position,
            firstSeason: debutYear,
            lastSeason: finalYear
        )
    }
}
