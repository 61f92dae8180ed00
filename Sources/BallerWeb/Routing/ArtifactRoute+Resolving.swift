import BallerCore
import BallerServing
import HTTPTypes

extension ArtifactRoute {
    /// Finds what a request names: what is not in the artifact is 404 in a path, and 400 behind the question mark; what may be one of several is 300.
    ///
    /// The ids that were found join the arguments under the names that queries have for them: `player_id` for `player`.
    func resolve(_ asked: CanonicalRequest, in directory: Directory) throws(Problem) -> QueryArguments {
        let arguments = asked.arguments
        var found = arguments
        for parameter in parameters {
            let name = parameter.name
            switch (parameter.kind, arguments[name] ?? .null) {
            case (.player, .text(let key)):
                let player = try player(key, parameter, asked, directory)
                found["\(name)_id"] = .integer(player.id.rawValue)
                found[name] = .text(player.slug)
            case (.player, _): found["\(name)_id"] = .null
            case (.players, .text(let keys)), (.several(.player), .text(let keys)):
                found[name] = try ids(keys) { key throws(Problem) in
                    try player(key, parameter, asked, directory).id.description
                }
            case (.several(.team), .text(let keys)):
                found[name] = try ids(keys) { key throws(Problem) in
                    try team(key, parameter, asked, directory).id.description
                }
            case (.season, .text(let key)):
                guard let season = season(key, directory) else {
                    throw missing(parameter, "There is no season \(key).", allowed: directory.seasonRange)
                }
                found["season_year"] = .integer(Int64(season.year.rawValue))
                found["league"] = .text(season.league.rawValue)
                found[name] = .text(season.description)
            case (.season, _):
                found["season_year"] = .null
                found["league"] = arguments["league"] ?? .null
            case (.team, .text(let key)):
                let team = try team(key, parameter, asked, directory)
                found["\(name)_id"] = .integer(team.id.rawValue)
                found[name] = .text(team.abbreviation)
                found["\(name)_code"] = key.isTeamCode ? .text(team.abbreviation) : .null
            case (.team, _):
                found["\(name)_id"] = .null
                found["\(name)_code"] = .null
            case (.game, let value): found["game_id"] = value
            case (.gameOrDay, let value):
                let isDay = value.textValue.map { CalendarDay($0) != nil } ?? false
                found["game_id"] = isDay ? .null : value
                found["game_date"] = isDay ? value : .null
            case (.position, .text(let position)):
                guard directory.positions.contains(position) else {
                    let positions = directory.positions.sorted().joined(separator: ", ")
                    let allowed = positions.isEmpty ? "nothing: no source tells positions" : "one of \(positions)"
                    throw missing(parameter, "No player's position is “\(position)”.", allowed: allowed)
                }
            default: break
            }
        }
        if case (.text(let from)?, .text(let to)?) = (arguments["from"], arguments["to"]), from > to,
            parameters.contains(where: { $0.name == "from" && $0.kind == .date })
        {
            throw Problem.badParameter("to", "to is before from.", allowed: "a date from \(from) on")
        }
        return found
    }

    /// The ids of several keys, divided by commas as they are.
    private func ids(_ keys: String, id: (String) throws(Problem) -> String) throws(Problem) -> QueryValue {
        var ids: [String] = []
        for key in keys.split(separator: ",") { ids.append(try id(String(key))) }
        return .text(ids.joined(separator: ","))
    }

    /// The season that the request is about; `nil` where it is about none or all.
    private func season(_ arguments: QueryArguments, _ directory: Directory) -> SeasonID? {
        for parameter in parameters where parameter.kind == .season {
            if case .text(let key)? = arguments[parameter.name] { return season(key, directory) }
        }
        return nil
    }

    /// The season that a text names, among those of the artifact.
    private func season(_ text: String, _ directory: Directory) -> SeasonID? {
        SeasonKey(text).flatMap { directory.season($0)?.id }
    }

    private func player(
        _ key: String,
        _ parameter: ParameterDeclaration,
        _ asked: CanonicalRequest,
        _ directory: Directory
    ) throws(Problem) -> Directory.Player {
        switch directory.find(player: key) {
        case .one(let player): return player
        case .several(let candidates):
            throw ambiguous("Several players are called “\(key)”.", key, candidates, parameter, asked)
        case .none(let near):
            throw missing(parameter, "There is no player “\(key)”.", allowed: parameter.kind.allowed)
                .naming(near) { address(asked, parameter, key, by: $0) }
        }
    }

    private func team(
        _ key: String,
        _ parameter: ParameterDeclaration,
        _ asked: CanonicalRequest,
        _ directory: Directory
    ) throws(Problem) -> Directory.Team {
        let season = season(asked.arguments, directory)
        switch directory.find(team: key, in: season) {
        case .one(let team): return team
        case .several(let candidates):
            throw ambiguous("Several teams were called “\(key)”.", key, candidates, parameter, asked)
        case .none(let near):
            if let season, directory.isTeam(key) {
                throw missing(parameter, "\(key) played no season \(season.key).", allowed: "a team of that season")
            }
            throw missing(parameter, "There is no team “\(key)”.", allowed: parameter.kind.allowed)
                .naming(near) { address(asked, parameter, key, by: $0) }
        }
    }

    private func ambiguous(
        _ detail: String,
        _ key: String,
        _ candidates: [Directory.Candidate],
        _ parameter: ParameterDeclaration,
        _ asked: CanonicalRequest
    ) -> Problem {
        Problem(.ambiguous, detail + " Ask for one of them.")
            .naming(candidates) { address(asked, parameter, key, by: $0) }
    }

    /// The address of the same request for one of the candidates.
    private func address(
        _ asked: CanonicalRequest,
        _ parameter: ParameterDeclaration,
        _ key: String,
        by candidate: Directory.Candidate
    ) -> String {
        let (old, new) = (key.percentEncoded, candidate.key.percentEncoded)
        guard isInPath(parameter) else {
            let query = asked.query.dropFirst().split(separator: "&").map { pair in
                guard pair.hasPrefix("\(parameter.name)=") else { return String(pair) }
                let values = pair.dropFirst(parameter.name.utf8.count + 1).replacing("%2C", with: ",").split(
                    separator: ","
                )
                return "\(parameter.name)=" + values.map { $0 == old ? new : String($0) }.joined(separator: ",")
            }
            return asked.path + "?" + query.joined(separator: "&")
        }
        return path(of: asked.arguments, with: [parameter.name: candidate.key]) + asked.query
    }

    private func missing(_ parameter: ParameterDeclaration, _ detail: String, allowed: String) -> Problem {
        isInPath(parameter) ? .notFound(detail) : .badParameter(parameter.name, detail, allowed: allowed)
    }
}

extension Directory {
    /// The seasons that there are, for the reader of a problem.
    var seasonRange: String {
        guard let first = seasons.first?.id.key, let last = seasons.last?.id.key else { return "no season at all" }
        return first == last ? "\(first)" : "a season from \(first) to \(last)"
    }
}

extension ArtifactReading {
    /// The same with the number of a game that the path names by its Basketball-Reference id; blocking.
    func findingGame() throws -> ArtifactReading {
        guard let id = arguments["game_id"]?.textValue else { return self }
        var reading = self
        reading.arguments["game_id"] = .integer(try game(ofBrefID: id).rawValue)
        return reading
    }

    /// The games of several keys, each the number of one or its id of Basketball-Reference; blocking.
    ///
    /// - Throws: a problem of the parameter that has the keys, for one that no game has.
    func games(ofKeys keys: QueryValue, in parameter: String) throws -> [GameID] {
        let games = try keys.parts.map { key in
            guard let number = Int64(key) else {
                guard let found = try knownGame(ofBrefID: key) else { throw Self.noGame(key, parameter) }
                return found
            }
            let id = GameID(rawValue: number)
            return snapshot.directory.movedGame(id) ?? id
        }
        let ids = games.map(\.description).joined(separator: ",")
        let known = Set(try rows("games_by_ids", ["game_ids": .text(ids)], as: FoundGame.self).map(\.gameID))
        if let place = games.firstIndex(where: { !known.contains($0) }) {
            throw Self.noGame(keys.parts[place], parameter)
        }
        return games
    }

    private static func noGame(_ key: String, _ parameter: String) -> Problem {
        .badParameter(parameter, "There is no game \(key).", allowed: ParameterKind.game.allowed)
    }

    /// The game of an id of Basketball-Reference; blocking.
    func game(ofBrefID id: String) throws -> GameID {
        guard let found = try knownGame(ofBrefID: id) else { throw Problem.notFound("There is no game \(id).") }
        return found
    }

    private func knownGame(ofBrefID id: String) throws -> GameID? {
        try rows("game_of_bref_id", ["bref_id": .text(id)], as: FoundGame.self).first?.gameID
    }
}

private struct FoundGame: Decodable {
    let gameID: GameID
}
