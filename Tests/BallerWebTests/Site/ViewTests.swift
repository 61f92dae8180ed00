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
