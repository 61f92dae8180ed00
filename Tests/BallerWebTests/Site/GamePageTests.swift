import BallerCore
import Testing

@testable import BallerWeb

@Suite struct GamePageTests {
    @Test func `the schedule counts the record game by game, and games to come say when they start`() throws {
        let games = ["W", "L", "W", nil].enumerated().map { index, result in
            ScheduleRow(
                gameID: GameID(rawValue: Int64(index)),
                gameDate: "2024-01-0\(index + 1)",
                startTimeEastern: "7:30p",
                seasonType: "REGULAR",
                opponentTeamAbbreviation: "BOS",
                location: "HOME",
                outcome: result,
                points: result == nil ? nil : 100,
                opponentPoints: result == nil ? nil : 99,
                isFinal: result != nil
            )
        }
        let sheet = ScheduleTable.table("Games", games, 2024).sheet
        #expect(sheet.shown.map(\.[6]) == ["1–0", "1–1", "2–1", ""])
        #expect(sheet.shown.map(\.[2]) == ["W", "L", "W", "7:30 PM ET"])
        #expect(sheet.lines.map(\.values[0].link) == ["/games/0", "/games/1", "/games/2", nil])
    }

    @Test func `starters stand apart from the bench where they are known`() throws {
        let unknown = try #require(
            BoxScoreTable.table(Self.home, [Self.player("A", nil), Self.player("B", nil)], season: 2024)
        ).sheet
        #expect(unknown.lines.map(\.style) == [.plain, .plain])
        let known = try #require(
            BoxScoreTable.table(Self.home, [Self.player("A", true), Self.player("B", false)], season: 2024)
        )
        .sheet
        #expect(known.shown.map(\.[0]) == ["Starters", "A", "Bench", "B"])
    }

    @Test func `who did not play stands under the players with the reason`() throws {
        let absence = AbsenceRow(isHome: true, playerName: "C", playerSlug: nil, reason: "Did Not Dress")
        let table = try #require(
            BoxScoreTable.table(Self.home, [Self.player("A", nil)], absences: [absence], season: 2024)
        ).sheet
        #expect(table.shown.map(\.[0]) == ["A", "Did not play", "C"])
        #expect(table.lines.last?.values.first?.note == "Did Not Dress")
        #expect(table.lines.last?.values.count == table.columns.count)
    }

    @Test func `a game known by its score alone has no table and says so`() {
        let teams = [Self.team(isHome: true, line: nil), Self.team(isHome: false, line: nil)]
        #expect(Self.page(teams).blocks.map(\.id) == ["score", "none"])
        #expect(Self.page([Self.home]).blocks.map(\.id) == ["score", "home"])
    }

    @Test func `the line score has a column for every overtime`() throws {
        let periods = (1...6).map { PeriodPointsRow(isHome: true, period: $0, points: 10 + $0) }
        let table = LineScoreTable.table([Self.home], periods).sheet
        #expect(try table.titles(Site.sample.drawing.words) == ["Team", "1", "2", "3", "4", "OT", "2OT", "T"])
        #expect(table.shown[0] == ["BOS", "11", "12", "13", "14", "15", "16", "100"])
        #expect(LineScoreTable.table([Self.home], []).lines.isEmpty)
    }

    @Test func `a card of a game to come has no score, no page, and the time`() {
        let card = GameCard(Self.listed(points: nil, isFinal: false), withDate: true)
        #expect(card.status == "7:30 PM ET · Playoffs")
        #expect(card.more == nil)
        #expect(card.sides.map(\.points) == [nil, nil])
        #expect(card.sides.map(\.isWinner) == [false, false])
        let played = GameCard(Self.listed(points: 90, isFinal: true), withDate: true)
        #expect(played.more?.text == "Game")
        #expect(played.sides.map(\.isWinner) == [false, true])
    }

    @Test(arguments: [
        ("7:30p", "7:30 PM ET"), ("12:00a", "12:00 AM ET"), ("8:00 pm", "8:00 PM ET"), ("noon", "noon"), ("Cup", "Cup"),
        ("", ""),
    ])
    func `a start is written with the half of the day and the zone`(printed: String, text: String) {
        #expect(StartTime.text(printed) == text)
    }

    @Test func `the end of a game tells its overtimes and the part of the season`() {
        #expect(GameCard.status(overtimes: 0, part: "REGULAR") == "Final")
        #expect(GameCard.status(overtimes: nil, part: "REGULAR") == "Final")
        #expect(GameCard.status(overtimes: 1, part: "REGULAR") == "Final/OT")
        #expect(GameCard.status(overtimes: 4, part: "PLAYOFF") == "Final/4OT · Playoffs")
    }

    private static func page(_ teams: [TeamBoxRow]) -> Page {
        GamePage.page(
            GameDetailRow(
                gameID: GameID(rawValue: 1),
                brefID: nil,
                gameDate: "1950-01-01",
                league: .nba,
                seasonYear: 1950,
                seasonType: "REGULAR",
                overtimes: nil,
                arena: nil,
                attendance: nil
            ),
            teams: teams,
            players: [],
            printed: PrintedGame()
        )
    }

    private static func listed(points: Int?, isFinal: Bool) -> GameListRow {
        GameListRow(
            gameID: GameID(rawValue: 1),
            gameDate: "2024-05-01",
            league: .nba,
            seasonYear: 2024,
            seasonType: isFinal ? "REGULAR" : "PLAYOFF",
            awayTeamAbbreviation: "BOS",
            awayTeamName: "Boston",
            awayPoints: points,
            homeTeamAbbreviation: "NYK",
            homeTeamName: "New York",
            homePoints: points.map { $0 + 1 },
            overtimes: nil,
            startTimeEastern: "7:30p",
            isFinal: isFinal,
            hasBoxScore: false
        )
    }

    private static let home = team(isHome: true, line: line)

    private static func team(isHome: Bool, line: StatLine?) -> TeamBoxRow {
        TeamBoxRow(isHome: isHome, teamAbbreviation: "BOS", teamName: "Boston", points: 100, boxScore: line)
    }

    private static let line = StatLine([
        .minutesPlayed: 240,
        .fieldGoalsMade: 40,
        .fieldGoalsAttempted: 80,
        .threePointersMade: 10,
        .threePointersAttempted: 30,
        .freeThrowsMade: 10,
        .freeThrowsAttempted: 12,
        .offensiveRebounds: 10,
        .defensiveRebounds: 30,
        .rebounds: 40,
        .assists: 25,
        .steals: 7,
        .blocks: 5,
        .turnovers: 12,
        .personalFouls: 20,
        .points: 100,
    ])

    private static func player(_ name: String, _ isStarter: Bool?) -> Counted<PlayerBoxRow> {
        Counted(
            PlayerBoxRow(isHome: true, playerSlug: name, playerName: name, isStarter: isStarter),
            StatLine([.minutesPlayed: 30, .rebounds: 5, .assists: 5, .points: 20])
        )
    }
}
