import Testing

@testable import BallerWeb

@Suite struct GameViewTests {
    @Test func `the schedule counts the record game by game, and games to come say when they start`() throws {
        let games = ["W", "L", "W", nil].enumerated().map { index, result in
            ScheduleRow(
                game_id: Int64(index),
                date: "2024-01-0\(index + 1)",
                time: "7:30p",
                season_type: "REGULAR",
                opponent_abbrev: "BOS",
                location: "HOME",
                result: result,
                team_score: result == nil ? nil : 100,
                opponent_score: result == nil ? nil : 99,
                is_final: result != nil
            )
        }
        let section = try #require(ScheduleTable.sections(games, season: 2024).first)
        for record in ["1–0", "1–1", "2–1"] { #expect(section.table.contains(">\(record)</td>")) }
        #expect(section.table.contains(">7:30 PM ET</td>"))
        #expect(section.table.contains("/games/2\""))
        #expect(!section.table.contains("/games/3\""))
    }

    @Test func `starters stand apart from the bench where they are known`() throws {
        let unknown = try #require(BoxScoreTable(Self.home, [Self.player("A", nil), Self.player("B", nil)]).table)
        #expect(unknown.rows.map(\.style) == [.plain, .plain])
        let known = try #require(BoxScoreTable(Self.home, [Self.player("A", true), Self.player("B", false)]).table)
        #expect(known.rows.map(\.cells[0].text) == ["Starters", "A", "Bench", "B"])
    }

    @Test func `who did not play stands under the players with the reason`() throws {
        let absence = AbsenceRow(is_home: true, name: "C", slug: nil, reason: "Did Not Dress")
        let table = try #require(BoxScoreTable(Self.home, [Self.player("A", nil)], absences: [absence]).table)
        #expect(table.rows.map(\.cells[0].text) == ["A", "Did not play", "C"])
        #expect(table.rows.last?.cells.first?.note == "Did Not Dress")
        #expect(table.rows.last?.cells.count == table.columns.count)
    }

    @Test func `a game known by its score alone has no table and says so`() {
        let teams = [Self.team(isHome: true, line: nil), Self.team(isHome: false, line: nil)]
        let view = Self.view(teams)
        #expect(view.isScoreOnly)
        #expect(view.sections.isEmpty)
        #expect(view.lineScore.isEmpty)
        #expect(!Self.view([Self.home]).isScoreOnly)
    }

    @Test func `the line score has a column for every overtime`() {
        let periods = (1...6).map { PeriodPointsRow(is_home: true, period: $0, points: 10 + $0) }
        let table = LineScoreTable([Self.home], periods).table
        #expect(table.columns.map(\.title) == ["Team", "1", "2", "3", "4", "OT", "2OT", "T"])
        #expect(table.rows[0].cells.map(\.text) == ["BOS", "11", "12", "13", "14", "15", "16", "100"])
        #expect(LineScoreTable([Self.home], []).table.rows.isEmpty)
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

    private static func view(_ teams: [TeamBoxRow]) -> GameView {
        GameView(
            GameDetailRow(
                game_id: 1,
                bref_id: nil,
                date: "1950-01-01",
                season_year: 1950,
                season_type: "REGULAR",
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
            game_id: 1,
            game_date: "2024-05-01",
            season_year: 2024,
            season_type: isFinal ? "REGULAR" : "PLAYOFF",
            away_abbrev: "BOS",
            away_name: "Boston",
            away_points: points,
            home_abbrev: "NYK",
            home_name: "New York",
            home_points: points.map { $0 + 1 },
            overtimes: nil,
            time: "7:30p",
            is_final: isFinal,
            has_box_score: false
        )
    }

    private static let home = team(isHome: true, line: line)

    private static func team(isHome: Bool, line: TeamBoxRow.Line?) -> TeamBoxRow {
        TeamBoxRow(is_home: isHome, team_abbrev: "BOS", team_name: "Boston", score: 100, box_score: line)
    }

    private static let line = TeamBoxRow.Line(
        minutes: 240,
        points: 100,
        fg_made: 40,
        fg_attempted: 80,
        fg3_made: 10,
        fg3_attempted: 30,
        ft_made: 10,
        ft_attempted: 12,
        offensive_rebounds: 10,
        defensive_rebounds: 30,
        total_rebounds: 40,
        assists: 25,
        steals: 7,
        blocks: 5,
        turnovers: 12,
        personal_fouls: 20
    )

    private static func player(_ name: String, _ isStarter: Bool?) -> PlayerBoxRow {
        PlayerBoxRow(
            is_home: true,
            slug: name,
            name: name,
            is_starter: isStarter,
            minutes: 30,
            points: 20,
            rebounds: 5,
            offensive_rebounds: 1,
            defensive_rebounds: 4,
            assists: 5,
            steals: 1,
            blocks: 1,
            turnovers: 1,
            personal_fouls: 2,
            fg_made: 8,
            fg_attempted: 15,
            fg3_made: 2,
            fg3_attempted: 5,
            ft_made: 2,
            ft_attempted: 2,
            plus_minus: 5
        )
    }
}
