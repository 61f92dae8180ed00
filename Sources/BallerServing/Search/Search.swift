package import BallerCore

/// What an artifact can be searched for.
package struct Search: Sendable {
    package let index: SearchIndex
    private let games: GameIndex

    /// Nothing can be found.
    init() { (index, games) = (SearchIndex(), GameIndex()) }

    /// `names` are the rows of `search_index`, `games` those of `search_games`.
    init(names: QueryRows, games: QueryRows) throws {
        index = try SearchIndex(names)
        self.games = try GameIndex(games)
    }

    /// Approximate size in memory.
    package var byteCount: Int { index.byteCount + games.byteCount }

    /// The newest games that a question is about, and how many there are; none where it is about something else.
    package func games(_ question: SearchQuestion, limit: Int) -> (ids: [GameID], total: Int) {
        guard let question = GameQuestion(question.words, teams: { teams($0) }), question.isSpecific else {
            return ([], 0)
        }
        return games.found(question, limit: limit)
    }

    /// Teams that are called so, or of one word so long that it means no other, whose name begins so or has an error.
    private func teams(_ words: [String]) -> Set<Int64> {
        if let found = index.teamsByName[words.joined(separator: " ")] { return found }
        guard words.count == 1, words[0].count > 3 else { return [] }
        let found = index.matches(SearchQuestion(words: words)) { $0.kind == .team }
        return Set(found.compactMap(\.entry.teamID))
    }
}
