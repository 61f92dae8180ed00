import BallerArtifact
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

/// What a build says of a final score that is not the published one any more.
struct WorseScoreTests {
    /// Gives the two lines of a game the counts of its first minute; every formula of a line still holds.
    private func begin(_ game: String, _ name: String, in place: TestStore) throws {
        try place.edit(name) { lines in
            let header = lines[0].split(separator: ",").map(String.init)
            for number in lines.indices where lines[number].contains(game) {
                var cells = lines[number].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                let values = Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first })
                let points = values["WL"] == "W" ? "2" : "1"
                for (place, column) in header.enumerated() {
                    switch column {
                    case "PTS", "FTM", "FTA": cells[place] = points
                    case "FGM", "FGA", "FG3M", "FG3A", "OREB", "DREB", "REB": cells[place] = "0"
                    case "PLUS_MINUS": cells[place] = points == "2" ? "1" : "-1"
                    default: break
                    }
                }
                lines[number] = cells.joined(separator: ",")
            }
        }
    }

    @Test func `a published final score that got worse is named, and not published`() throws {
        let place = try TestStore.sample()
        let first = try place.build { $0.publish = true }
        #expect(first.published, "\(first.text)")
        let games = try #require(place.files("games_").first)
        let lines = try String(contentsOf: place.raw.appending(component: games), encoding: .utf8).split(
            separator: "\n"
        )
        let column = try #require(lines[0].split(separator: ",").firstIndex(of: "GAME_ID"))
        let game = String(lines[1].split(separator: ",", omittingEmptySubsequences: false)[column])
        try begin(game, games, in: place)
        let second = try place.build { $0.publish = true }
        let check = try #require(second.checks.first { $0.name == "dim_games__score_not_worse" })
        #expect(check.failing == 1)
        #expect(check.rows.first?.names.contains(game) == true)
        #expect(!second.published)
    }
}
