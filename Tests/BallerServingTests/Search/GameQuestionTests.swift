import BallerCore
import Testing

@testable import BallerServing

struct GameQuestionTests {
    private static let teams: [String: Set<Int64>] = [
        "warriors": [1], "golden state": [1], "cavaliers": [2], "los angeles": [3, 4], "lakers": [3],
    ]

    private func question(_ words: String) -> GameQuestion? {
        GameQuestion(words.split(separator: " ").map(String.init)) { Self.teams[$0.joined(separator: " ")] ?? [] }
    }

    @Test func `Teams, season and round are read in any order`() throws {
        let wanted = try #require(question("warriors cavaliers 2016 finals"))
        #expect(wanted.sides == [[1], [2]] && wanted.year == 2016 && wanted.round == "FINALS" && !wanted.isSeason)
        #expect(question("2016 finals warriors vs cavaliers") == wanted)
        #expect(question("the finals 2016 golden state at cavaliers") == wanted)
    }

    @Test func `A season has two years, a day three numbers or a month's name`() throws {
        #expect(try #require(question("lakers 2015 16")).year == 2016)
        #expect(try #require(question("lakers 2015 2016")).isSeason)
        #expect(try #require(question("lakers 1999 00")).year == 2000)
        #expect(try #require(question("lakers 2016 02 29")).day == CalendarDay("2016-02-29"))
        #expect(try #require(question("lakers june 19 2016")).day == CalendarDay("2016-06-19"))
        #expect(question("lakers february 30 2016") == nil)
        let month = try #require(question("lakers dec 2015"))
        #expect(month.month == 12 && month.year == 2015)
    }

    @Test func `Parts of the season, rounds and the number of a game are read`() throws {
        #expect(try #require(question("lakers playoffs")).seasonType == .playoff)
        #expect(try #require(question("lakers all star 2016")).seasonType == .allStar)
        #expect(try #require(question("lakers western conference finals")).round == "CONFERENCE_FINALS")
        #expect(try #require(question("warriors finals game 7")).gameOfSeries == 7)
    }

    @Test func `A question about something else is none about games`() throws {
        #expect(question("lebron warriors") == nil)
        #expect(question("warriors cavaliers lakers") == nil)
        #expect(try #require(question("lakers")).isSpecific == false)
        #expect(try #require(question("2016")).isSpecific == false)
        #expect(try #require(question("los angeles 2016")).isSpecific)
    }
}
