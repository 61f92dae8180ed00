import BallerCore

struct SplitRow: Decodable {
    let split: String
    let splitValue: String
    let wins: Int
}

struct ShootingRow: Decodable {
    let split: String
    /// `nil` for shots of which the page does not tell it.
    let splitValue: String?
    let games: Int
    let fieldGoalsMade: Int
    let fieldGoalsAttempted: Int?
    let fieldGoalPct: Double?
    let threePointersMade: Int
    let threePointersAttempted: Int?
    let threePointPct: Double?
    let effectiveFieldGoalPct: Double?
    let attemptsShare: Double?
    let assistedMade: Int
    let assistedShare: Double?
}

struct ShotSeasonRow: Decodable {
    let seasonYear: SeasonYear
}
