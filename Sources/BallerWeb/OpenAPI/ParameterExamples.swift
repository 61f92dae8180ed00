import BallerCore
import BallerServing

/// Values that the artifact has, for examples of what a path names.
struct ParameterExamples {
    private let values: [String: QueryValue]
    private let season: String?
    private let date: String?

    init(_ reading: ArtifactReading) throws {
        struct First: Decodable {
            let playerId: Int64
            let gameId: Int64
            let team: String
            let otherPlayerId: Int64?
        }
        let first = try reading.rows("first_values", as: First.self).first
        func slug(_ player: Int64) -> String { reading.snapshot.directory.player("\(player)")?.slug ?? "\(player)" }
        values =
            first.map { first in
                let players = [first.playerId, first.otherPlayerId].compactMap(\.self).map(slug)
                return [
                    "player": .text(players[0]), "players": .text(players.joined(separator: ",")),
                    "game": .text("\(first.gameId)"), "team": .text(first.team),
                ]
            } ?? [:]
        date = reading.snapshot.directory.dataAsOf
        season = reading.snapshot.directory.seasons.last { $0.lastGameDate != nil }?.id.key
    }

    /// `nil` where nothing in the artifact says what could stand there.
    subscript(parameter: ParameterDeclaration) -> QueryValue? {
        if let example = parameter.example { return .text(example) }
        return switch parameter.kind {
        case .player: values["player"]
        case .players: values["players"]
        case .game, .gameOrDay: values["game"]
        case .team: values["team"]
        case .date: date.map { .text($0) }
        case .season: season.map { .text($0) }
        case .integer(let range): .integer(Int64(range.lowerBound))
        case .choice(let choices): choices.first.map { .text($0) }
        default: nil
        }
    }
}
