/// How much of a part of a season its leaders are of, and who qualifies.
struct LeadersPartRow: Decodable {
    let gamesWithLines: Int
    let expectedGames: Int?
    let isOver: Bool
    let isComplete: Bool
    let isLeagueRule: Bool
    /// So many games of so many.
    var requiredGames: Int?
    var requiredOfGames: Int?
    /// An amount in a season of 82 games, and of what.
    var requiredAmount: Int?
    var requiredOf: String?
    var countsMissingGames: Bool?
}
