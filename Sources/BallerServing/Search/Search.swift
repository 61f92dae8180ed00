package import BallerCore

/// What an artifact can be searched for.
package struct Search: Sendable {
    package let index: SearchIndex
    /// Teams alone, so that a word of a question about something else is not looked for among all names.
    private let teamIndex: SearchIndex
    private let games: GameIndex

    /// Nothing can be found.
    init() { (index, teamIndex, games) = (SearchIndex(), SearchIndex(), GameIndex()) }

    /// `names` are the rows of `search_index`, `games` those of `search_games`.
    init(names: QueryRows, games: QueryRows) throws {
        let rows = try SearchRows(names).all()
        index = SearchIndex(rows)
        teamIndex = SearchIndex(rows.filter { $0.entry.kind == .team })
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
        if let found = teamIndex.teamsByName[words.joined(separator: " ")] { return found }
        guard words.count == 1, words[0].count > 3 else { return [] }
        let found = teamIndex.matches(SearchQuestion(words: words))
        return Set(found.compactMap(\.entry.teamID))
    }
}
