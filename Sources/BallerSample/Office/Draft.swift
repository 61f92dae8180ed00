import BallerCore

/// A draft as pages remember it.
struct Draft {
    struct Pick {
        let round: Int
        let number: Int
        let team: SeasonTeam
        /// `nil` of those who never play, and of a forfeited pick.
        let player: SamplePlayer?
        /// `nil` of a forfeited pick.
        let name: String?
        /// Within the round.
        let place: Int
    }

    let league: String
    /// The summer before the season.
    let year: Int
    let picks: [Pick]

    /// `nil` without a draft before the season.
    init?(_ record: SeasonRecord) {
        let made = record.moves.compactMap(\.pick)
        guard !made.isEmpty else { return nil }
        league = record.season.league
        year = record.year.rawValue - 1
        var places: [Int: Int] = [:]
        picks = made.map { pick in
            let place = places[pick.round, default: 0] + 1
            places[pick.round] = place
            let team = record.season.teams[pick.team]
            let (player, name): (SamplePlayer?, String?) =
                switch pick.outcome {
                case .rookie(let index): (record.players[index], record.players[index].name)
                case .other(let name): (nil, name)
                case .forfeited: (nil, nil)
                }
            return Pick(round: pick.round, number: pick.number, team: team, player: player, name: name, place: place)
        }
    }

    /// `Alder Bay Lanterns, 1st round (3rd pick, 3rd overall), 2024 NBA Draft`.
    func words(_ pick: Pick) -> String {
        "\(pick.team.identity.fullName), \(Printed.ordinal(pick.round)) round (\(Printed.ordinal(pick.place)) pick, "
            + "\(Printed.ordinal(pick.number)) overall), \(year) \(league) Draft"
    }
}
