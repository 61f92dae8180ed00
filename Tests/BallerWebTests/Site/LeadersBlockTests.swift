import Testing

@testable import BallerWeb

/// Leaders say of how much of a season they are.
@Suite struct LeadersBlockTests {
    private func note(_ games: Int, of expected: Int?, isOver: Bool = true, isComplete: Bool = false) -> String? {
        let part = LeadersPartRow(
            gamesWithLines: games,
            expectedGames: expected,
            isOver: isOver,
            isComplete: isComplete,
            isLeagueRule: true
        )
        let section = LeadersBlock.section("Leaders", [LeaderCard(title: "Points", entries: [])], part)
        return section?.blocks.lazy.compactMap { $0 as? WordsBlock }.first?.runs.map(\.text).joined()
    }

    @Test func `leaders of a whole season say nothing more`() {
        #expect(note(1230, of: 1230, isComplete: true) == nil)
    }

    @Test func `leaders of a part say of how many games they are`() {
        #expect(note(1200, of: 1230) == "Of 1,200 of 1,230 games.")
        #expect(note(300, of: 1230, isOver: false) == "After 300 of 1,230 games.")
        #expect(note(3, of: nil) == "Of 3 games; how many there were is not known here.")
        #expect(note(1230, of: 1230) == "Of the players whose numbers are known.")
    }

    @Test func `the minimum of a category is said in the words of its rule`() {
        func words(
            games: Int? = nil,
            of all: Int? = nil,
            _ amount: Int? = nil,
            _ unit: String? = nil,
            zeros: Bool = false,
            isLeagueRule: Bool = true
        ) -> String? {
            var part = LeadersPartRow(
                gamesWithLines: 1,
                expectedGames: nil,
                isOver: true,
                isComplete: true,
                isLeagueRule: isLeagueRule
            )
            (part.requiredGames, part.requiredOfGames, part.countsMissingGames) = (games, all, zeros)
            (part.requiredAmount, part.requiredOf) = (amount, unit)
            return SeasonMinimum.text(part)
        }
        #expect(words(games: 70, of: 82, 1400, "points") == "70 of 82 games or 1,400 points")
        #expect(
            words(games: 7, of: 10, zeros: true)
                == "70% of the team’s games, or first even with the missing games as zeros"
        )
        #expect(words(82, "three_pointers_made") == "82 three-pointers made")
        #expect(words(0, "points") == nil, "for a sum everybody counts")
        #expect(words(300, "field_goals_made", isLeagueRule: false)?.hasSuffix("so that this one stands in") == true)
    }

    @Test func `without leaders there is no section`() {
        #expect(LeadersBlock.section("Leaders", [], nil)?.title == nil)
    }
}
