/// The points of a team in a period of a game.
struct PeriodPointsRow: Decodable {
    let isHome: Bool
    let period: Int
    let points: Int
}
