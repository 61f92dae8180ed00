import BallerCore
import BallerServing

extension ArtifactRoute {
    /// Finds what a request names: what is not in the artifact is 404 in a path, and 400 behind the question mark.
    func resolve(
        _ arguments: QueryArguments,
        in directory: Directory
    ) throws(Problem) -> (QueryArguments, Directory.Player?) {
        var arguments = arguments
        var player: Directory.Player?
        for parameter in parameters {
            switch (parameter.kind, arguments[parameter.name]) {
            case (.player, .text(let key)?):
                guard let found = directory.player(key) else {
                    throw missing(parameter, "There is no player “\(key)”.", allowed: parameter.kind.allowed)
                }
                player = found
                arguments["player_id"] = .integer(found.id.rawValue)
            case (.season, .integer(let year)?):
                guard directory.seasons.contains(where: { $0.year.rawValue == year }) else {
                    throw missing(parameter, "There is no season \(year).", allowed: directory.seasonRange)
                }
                arguments["season_year"] = .integer(year)
            case (.season, _): arguments["season_year"] = .null
            case (.game, .integer(let number)?): arguments["game_id"] = .integer(number)
            case (.team, .text(let code)?):
                arguments[parameter.name] = .text(try team(code, parameter, season(arguments), directory))
            case (.position, .text(let position)?):
                guard directory.positions.contains(position) else {
                    let positions = directory.positions.sorted().joined(separator: ", ")
                    let allowed = positions.isEmpty ? "nothing: no source tells positions" : "one of \(positions)"
                    throw missing(parameter, "No player's position is “\(position)”.", allowed: allowed)
                }
            default: break
            }
        }
        return (arguments, player)
    }

    /// The season that the request is about; `nil` where it is about none or all.
    private func season(_ arguments: QueryArguments) -> SeasonYear? {
        for parameter in parameters where parameter.kind == .season {
            if case .integer(let year)? = arguments[parameter.name] { return SeasonYear(rawValue: Int(year)) }
        }
        return nil
    }

    /// The code of the season for a code of Basketball-Reference, and for the newest code of a team that had another then.
    private func team(
        _ code: String,
        _ parameter: Parameter,
        _ season: SeasonYear?,
        _ directory: Directory
    ) throws(Problem) -> String {
        if let found = directory.teamCode(code, in: season) { return found }
        guard directory.teamCode(code, in: nil) != nil, let season else {
            throw missing(parameter, "There is no team “\(code)”.", allowed: parameter.kind.allowed)
        }
        throw missing(parameter, "\(code) played no season \(season).", allowed: "a team of that season")
    }

    private func missing(_ parameter: Parameter, _ detail: String, allowed: String) -> Problem {
        isInPath(parameter) ? .notFound(detail) : .badParameter(parameter.name, detail, allowed: allowed)
    }
}

extension Directory {
    /// The seasons that there are, for the reader of a problem.
    fileprivate var seasonRange: String {
        guard let first = seasons.first?.year, let last = seasons.last?.year else { return "no season at all" }
        return first == last ? "\(first)" : "a season from \(first) to \(last)"
    }
}

extension Call {
    /// The call with the number of a game that the path names by its Basketball-Reference id; blocking.
    func findingGame() throws -> Call {
        guard let id = text("game") else { return self }
        guard let number = try rows("game_of_bref_id", ["bref_id": .text(id)]).integer("game_id") else {
            throw Problem.notFound("There is no game \(id).")
        }
        var call = self
        call.arguments["game_id"] = .integer(Int64(number))
        return call
    }
}
