import HTTPTypes
import Testing

@testable import BallerWeb

@Suite struct ViewTests {
    @Test func `a name that holds markup stays text on every part of its page`() throws {
        let name = "<script>alert(1)</script>"
        let detail = PlayerDetailRow(
            slug: "\"><script>",
            nba_id: nil,
            bref_id: "<b>",
            full_name: name,
            position: "<i>",
            is_active: true,
            birth_date: nil,
            height_inches: 83,
            weight_lbs: 284,
            college: "A & B",
            debut_year: 2020,
            final_year: 2024,
            current_team: "<u>"
        )
        let page = Page(
            title: name,
            description: name,
            section: .players,
            template: "player",
            content: PlayerView(detail, [], newest: nil, games: [])
        )
        let html = String(decoding: try Site().html(page, from: nil), as: UTF8.self)
        for tag in ["<script", "<b>", "<i>", "<u>"] { #expect(!html.contains(tag), "\(tag)") }
        #expect(html.contains("<title>&lt;script&gt;alert(1)&lt;/script&gt; · Baller</title>"))
        #expect(html.contains("A &amp; B"))
        #expect(html.contains("6-11"))
    }

    @Test func `standings are cut where the conference changes, or not at all`() {
        let rows = [("East", "Atlantic"), ("East", "Central"), ("West", "Pacific")].map(Self.standing)
        #expect(
            StandingsTable.groups(rows, by: .conference).map(\.name) == ["Eastern Conference", "Western Conference"]
        )
        #expect(
            StandingsTable.groups(rows, by: .division).map(\.name) == [
                "Atlantic Division", "Central Division", "Pacific Division",
            ]
        )
        #expect(StandingsTable.groups(rows, by: .league).map(\.rows.count) == [3])
        #expect(StandingsTable.groups([Self.standing(nil, nil)], by: .conference).map(\.name) == ["League"])
    }

    @Test func `the schedule counts the record game by game`() throws {
        let games = ["W", "L", "W"].enumerated().map { index, result in
            ScheduleRow(
                game_id: Int64(index),
                date: "2024-01-0\(index + 1)",
                season_type: "REGULAR",
                opponent_abbrev: "BOS",
                location: "HOME",
                result: result,
                team_score: 100,
                opponent_score: 99
            )
        }
        let section = try #require(ScheduleTable.sections(games, season: 2024).first)
        for record in ["1–0", "1–1", "2–1"] { #expect(section.table.contains(">\(record)</td>")) }
    }

    @Test func `leaders stand in the order of the categories, with ranks as they are`() {
        let rows = [
            LeaderRow(
                category: "assists",
                rank: 1,
                slug: "a",
                name: "A",
                team_abbrev: "BOS",
                value: 10.8,
                games_played: 70
            ),
            LeaderRow(
                category: "points",
                rank: 1,
                slug: "b",
                name: "B",
                team_abbrev: "NYK",
                value: 30,
                games_played: 70
            ),
            LeaderRow(
                category: "points",
                rank: 1,
                slug: "c",
                name: "C",
                team_abbrev: "NYK",
                value: 30,
                games_played: 60
            ),
            LeaderRow(
                category: "free_throw_pct",
                rank: 1,
                slug: "d",
                name: "D",
                team_abbrev: "LAL",
                value: 0.928,
                games_played: 60
            ),
        ]
        let cards = LeaderCard.cards(rows, season: 2024, count: 5)
        #expect(cards.map(\.title) == ["Points per game", "Assists per game", "Free throw %"])
        #expect(cards[0].entries.map(\.rank) == [1, 1])
        #expect(cards[0].entries[0].value == "30.0")
        #expect(cards[2].entries[0].value == ".928")
    }

    @Test func `starters stand apart from the bench where they are known`() {
        let team = TeamBoxRow(is_home: true, team_abbrev: "BOS", team_name: "Boston", score: 100, box_score: Self.line)
        let unknown = BoxScoreTable(team, [Self.player("A", nil), Self.player("B", nil)]).table
        #expect(unknown.rows.map(\.style) == [.plain, .plain])
        let known = BoxScoreTable(team, [Self.player("A", true), Self.player("B", false)]).table
        #expect(known.rows.map(\.cells[0].text) == ["Starters", "A", "Bench", "B"])
    }

    @Test func `the end of a game tells its overtimes and the part of the season`() {
        #expect(GameCard.status(overtimes: 0, part: "REGULAR") == "Final")
        #expect(GameCard.status(overtimes: nil, part: "REGULAR") == "Final")
        #expect(GameCard.status(overtimes: 1, part: "REGULAR") == "Final/OT")
        #expect(GameCard.status(overtimes: 4, part: "PLAYOFF") == "Final/4OT · Playoffs")
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

    private static func standing(_ conference: String?, _ division: String?) -> StandingRow {
        StandingRow(
            conference: conference,
            division: division,
            name: "Team",
            abbreviation: "TEA",
            wins: 41,
            losses: 41,
            win_pct: 0.5,
            games_back: 0,
            home_wins: 20,
            home_losses: 21,
            away_wins: 21,
            away_losses: 20,
            conference_wins: nil,
            conference_losses: nil,
            division_wins: nil,
            division_losses: nil,
            last_ten_wins: 5,
            last_ten_losses: 5,
            streak: 1,
            points_per_game: 110,
            points_allowed_per_game: 110,
            net_rating: 0
        )
    }
}
