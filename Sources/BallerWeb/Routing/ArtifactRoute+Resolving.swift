import BallerCore
import BallerServing

extension ArtifactRoute {
    /// Finds what a request names: what is not in the artifact is 404 in a path, and 400 behind the question mark.
    ///
    /// The ids that were found join the arguments under the names that queries have for them.
    func resolve(_ arguments: QueryArguments, in directory: Directory) throws(Problem) -> QueryArguments {
        var found = arguments
        for parameter in parameters {
            let value = arguments[parameter.name] ?? .null
            switch (parameter.kind, value) {
            case (.player, .text(let key)):
                guard let player = directory.player(key) else {
                    throw missing(parameter, "There is no player “\(key)”.", allowed: parameter.kind.allowed)
                }
                found["player_id"] = .integer(player.id.rawValue)
            case (.season, .text(let key)):
                guard let season = season(key, directory) else {
                    throw missing(parameter, "There is no season \(key).", allowed: directory.seasonRange)
                }
                found["season_year"] = .integer(Int64(season.year.rawValue))
                found["league"] = .text(season.league.rawValue)
                found[parameter.name] = .text(season.description)
            case (.season, _):
                found["season_year"] = .null
                found["league"] = .null
            case (.team, .text(let code)):
                let team = try team(code, parameter, season(arguments, directory), directory)
                found["team_id"] = .integer(team.id.rawValue)
                found[parameter.name] = .text(team.abbreviation)
            case (.game, .integer(let number)):
                found["game_id"] = .integer(directory.game(GameID(rawValue: number)).rawValue)
            case (.game, _): found["game_id"] = value
            case (.position, .text(let position)):
                guard directory.positions.contains(position) else {
                    let positions = directory.positions.sorted().joined(separator: ", ")
                    let allowed = positions.isEmpty ? "nothing: no source tells positions" : "one of \(positions)"
                    throw missing(parameter, "No player's position is “\(position)”.", allowed: allowed)
                }
            default: break
            }
        }
        return found
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

    /// The team of a code of that season or of Basketball-Reference, or of the newest code of a team that had another then.
    private func team(
        _ code: String,
        _ parameter: ParameterDeclaration,
        _ season: SeasonID?,
        _ directory: Directory
    ) throws(Problem) -> Directory.Team {
        if let found = directory.team(code, in: season) { return found }
        guard directory.team(code, in: nil) != nil, let season else {
            throw missing(parameter, "There is no team “\(code)”.", allowed: parameter.kind.allowed)
        }
        throw missing(parameter, "\(code) played no season \(season.key).", allowed: "a team of that season")
    }

    private func missing(_ parameter: ParameterDeclaration, _ detail: String, allowed: String) -> Problem {
        isInPath(parameter) ? .notFound(detail) : .badParameter(parameter.name, detail, allowed: allowed)
    }
}

extension Directory {
    /// The seasons that there are, for the reader of a problem.
    fileprivate var seasonRange: String {
        guard let first = seasons.first?.id.key, let last = seasons.last?.id.key else { return "no season at all" }
        return first == last ? "\(first)" : "a season from \(first) to \(last)"
    }
}

extension ArtifactReading {
    /// The same with the number of a game that the path names by its Basketball-Reference id; blocking.
    func findingGame() throws -> ArtifactReading {
        guard let id = arguments["game_id"]?.textValue else { return self }
        let found = try rows("game_of_bref_id", ["bref_id": .text(id)], as: FoundGame.self).first
        guard let found else { throw Problem.notFound("There is no game \(id).") }
        var reading = self
        reading.arguments["game_id"] = .integer(found.gameID.rawValue)
        return reading
    }
}

private struct FoundGame: Decodable {
    let gameID: GameID
}
