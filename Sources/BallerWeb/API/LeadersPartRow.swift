/// How much of a part of a season its leaders are of.
struct LeadersPartRow: Decodable {
    let gamesWithLines: Int
    let expectedGames: Int?
    let isOver: Bool
    let isComplete: Bool
    let isLeagueRule: Bool
}
