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
        }
        let first = try reading.rows("first_values", as: First.self).first
        values =
            first.map { first in
                [
                    "player": .text(
                        reading.snapshot.directory.player("\(first.playerId)")?.slug ?? "\(first.playerId)"
                    ),
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
        case .game: values["game"]
        case .team: values["team"]
        case .date: date.map { .text($0) }
        case .season: season.map { .text($0) }
        case .choice(let choices): choices.first.map { .text($0) }
        default: nil
        }
    }
}
