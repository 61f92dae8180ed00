/// One event of a game, in the order in which it happened.
struct GameEvent {
    enum Kind {
        case periodStart
        /// `player` against `other`, his own side last; `third` is who gets the ball.
        case jumpBall
        /// `other` has the assist.
        case fieldGoalMade
        /// `other` has the block.
        case fieldGoalMissed
        case freeThrowMade
        case freeThrowMissed
        case offensiveRebound
        case defensiveRebound
        /// `other` has the steal.
        case turnover
        case foul
        /// `player` comes for `other`.
        case substitution
        case periodEnd
    }

    let kind: Kind
    /// From 1; 5 and more are overtimes.
    let period: Int
    /// Tenths of a second left in the period.
    let tenthsLeft: Int
    /// 0 for the home side, 1 for the away side; `nil` for what belongs to no side.
    var side: Int?
    var player: SamplePlayer?
    var other: SamplePlayer?
    var third: SamplePlayer?
    var shot: Shot?
    /// `2 of 3` as (2, 3), for free throws.
    var throwNumber: (number: Int, of: Int)?
    /// Points of the home and the away side after the event.
    var score: [Int] = [0, 0]

    var points: Int? {
        switch kind {
        case .fieldGoalMade: shot.map { $0.isThree ? 3 : 2 }
        case .freeThrowMade: 1
        default: nil
        }
    }
}

/// Where a field goal was tried from.
struct Shot {
    let isThree: Bool
    let feet: Int
    /// Feet to the right of the basket and feet in front of it.
    let right: Double
    let front: Double

    init(isThree: Bool, _ random: inout SampleRandom) {
        self.isThree = isThree
        // Most two-pointers come from near the basket, the others from anywhere inside the line.
        let isClose = random.chance(0.6)
        feet = isThree ? random.within(23...28) : random.within(isClose ? 0...5 : 6...21)
        // Three-pointers keep away from the sidelines, which are 25 feet from the basket.
        let angle = (isThree ? 0.2 + 0.6 * random.unit() : random.unit()) * .pi
        let (sine, cosine) = Shot.sineAndCosine(angle)
        right = Double(feet) * cosine
        front = Double(feet) * sine
    }

    /// By series, so that every machine gets the same digits; exact to a millionth of a foot up to half a turn.
    private static func sineAndCosine(_ angle: Double) -> (sine: Double, cosine: Double) {
        var (sine, cosine, term) = (0.0, 0.0, 1.0)
        for power in 0..<24 {
            switch power % 4 {
            case 0: cosine += term
            case 1: sine += term
            case 2: cosine -= term
            default: sine -= term
            }
            term *= angle / Double(power + 1)
        }
        return (sine, cosine)
    }
}

/// What a page tells of a game beyond the lines of those who played.
struct GameDetail {
    let events: [GameEvent]
    /// Points of the home and the away side in each period.
    let periods: [[Int]]
    /// What each side's players had done at the end of each period.
    let states: [[SideState]]
    let sides: [SideDetail]
    let referees: [Referee]
    let attendance: Int
}

/// What the players of a side have done at some time of a game, in the order of the side's players.
struct SideState {
    let players: [SamplePlayer]
    let lines: [StatLine]
    /// Tenths of a second on court.
    let tenths: [Int]
}

/// What a page tells of one side beyond the lines of those who played.
struct SideDetail {
    /// The first five of the side's lines.
    static let starters = 5

    /// Tenths of a second on court, for each of the side's lines.
    let tenths: [Int]
    /// Dressed, and not called in.
    let unused: [SamplePlayer]
    let inactive: [SamplePlayer]
}
