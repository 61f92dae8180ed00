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

    @Test func `without leaders there is no section`() {
        #expect(LeadersBlock.section("Leaders", [], nil)?.title == nil)
    }
}
