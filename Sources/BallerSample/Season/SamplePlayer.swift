/// A player of the sample league and his abilities.
struct SamplePlayer {
    enum Position: CaseIterable {
        case guarding
        case wing
        case big
    }

    let id: Int64
    /// Under which pages know the player, as `vestiant01`.
    let pageID: String
    let name: String
    let birthYear: Int
    /// The season in which he came into the league.
    let entryYear: Int
    let position: Position
    /// Ability at his peak, 0 to 1.
    let talent: Double
    /// How the player differs from others in his position; around 1.
    let habits: Habits
    var age: Int
    /// Rounds he will still miss.
    var roundsOut = 0

    struct Habits {
        let threes: Double
        let rebounds: Double
        let assists: Double
        let steals: Double
        let blocks: Double
        let freeThrows: Double
    }

    static let oldestRookie = 23

    var entryAge: Int { entryYear - birthYear }

    /// Current ability: talent grows until 26 and declines after 30.
    var ability: Double {
        switch age {
        case ..<26: talent * (1 - 0.045 * Double(26 - age))
        case 26...30: talent
        default: max(talent * (1 - 0.05 * Double(age - 30)), 0.02)
        }
    }

    static func random(
        id: Int64,
        pageID: String,
        name: String,
        age: Int,
        in year: Int,
        _ random: inout SampleRandom
    ) -> SamplePlayer {
        func habit() -> Double { max(0.3, 1 + 0.28 * random.bell()) }
        // Most players are ordinary, few are very good.
        let draw = random.unit()
        return SamplePlayer(
            id: id,
            pageID: pageID,
            name: name,
            birthYear: year - age,
            entryYear: year,
            position: Position.allCases[random.below(Position.allCases.count)],
            talent: 0.12 + 0.88 * draw * draw * draw,
            habits: Habits(
                threes: habit(),
                rebounds: habit(),
                assists: habit(),
                steals: habit(),
                blocks: habit(),
                freeThrows: habit()
            ),
            age: age
        )
    }
}
