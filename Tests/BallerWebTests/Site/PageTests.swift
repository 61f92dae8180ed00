import BallerCore
import HTTPTypes
import Testing

@testable import BallerWeb

@Suite struct PageTests {
    @Test func `a name that holds markup stays text on every part of its page`() throws {
        let name = "<script>alert(1)</script>"
        let detail = PlayerDetailRow(
            playerSlug: "\"><script>",
            nbaID: nil,
            brefID: "<b>",
            playerName: name,
            position: "<i>",
            isActive: true,
            birthDate: nil,
            heightInches: 83,
            weightPounds: 284,
            college: "A & B",
            debutYear: 2020,
            finalYear: 2024,
            currentTeamAbbreviation: "<u>",
            currentLeague: .nba
        )
        let page = PlayerPage.page(detail, [], [], newest: nil, games: [], hasShots: false)
        let html = try Site.sample.text(page)
        for tag in ["<script>", "<b>", "<i>", "<u>"] { #expect(!html.contains(tag), "\(tag)") }
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
        let leaders = [
            "assists": [Self.leader(10.8)], "points": [Self.leader(30), Self.leader(30)],
            "free_throw_pct": [Self.leader(0.928)],
        ]
        let cards = LeaderCard.cards(season: 2024) { leaders[$0.name] ?? [] }
        #expect(cards.map(\.title) == ["Points per game", "Assists per game", "Free throw %"])
        #expect(cards[0].entries.map(\.rank) == [1, 1])
        #expect(cards[0].entries[0].value == "30.0")
        #expect(cards[2].entries[0].value == ".928")
    }

    private static func leader(_ value: Double) -> LeaderRow {
        LeaderRow(rank: 1, playerSlug: "a", playerName: "A", teamAbbreviation: "BOS", value: value, gamesPlayed: 70)
    }

    private static func standing(_ conference: String?, _ division: String?) -> StandingRow {
        StandingRow(
            conference: conference,
            division: division,
            teamName: "Team",
            teamAbbreviation: "TEA",
            wins: 41,
            losses: 41,
            winPct: 0.5,
            gamesBehind: 0,
            homeWins: 20,
            homeLosses: 21,
            awayWins: 21,
            awayLosses: 20,
            conferenceWins: nil,
            conferenceLosses: nil,
            divisionWins: nil,
            divisionLosses: nil,
            lastTenWins: 5,
            lastTenLosses: 5,
            streak: 1,
            pointsPerGame: 110,
            opponentPointsPerGame: 110,
            netRating: 0,
            conferenceRank: nil,
            simpleRating: nil,
            madePlayoffs: nil,
            isComplete: true
        )
    }
}
