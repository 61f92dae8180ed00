import BallerSample
import BallerTestSupport
import Foundation
import Testing

/// Every rule that holds in real game logs holds in the sample.
@Suite struct BoxScoreTests {
    private static let summed = [
        "MIN", "PTS", "FGM", "FGA", "FG3M", "FG3A", "FTM", "FTA", "OREB", "DREB", "REB", "AST", "STL", "BLK", "TOV",
        "PF",
    ]
    private let players: [SampleFolder.Row]
    private let games: [SampleFolder.Row]

    init() throws {
        let folder = try SampleFolder(SampleLeague(seasons: 2, seed: 7, teams: 6, gamesPerTeam: 24))
        players = try folder.allRows("player_gamelogs_")
        games = try folder.allRows("games_")
    }

    @Test func `points, made and tried shots and rebounds agree in every line`() {
        for row in players + games {
            #expect(row.number("PTS") == 2 * row.number("FGM") + row.number("FG3M") + row.number("FTM"))
            #expect(row.number("FGM") <= row.number("FGA"))
            #expect(row.number("FG3M") <= row.number("FG3A"))
            #expect(row.number("FG3M") <= row.number("FGM"))
            #expect(row.number("FG3A") <= row.number("FGA"))
            #expect(row.number("FTM") <= row.number("FTA"))
            #expect(row.number("REB") == row.number("OREB") + row.number("DREB"))
            #expect(Self.summed.allSatisfy { row.number($0) >= 0 })
        }
    }

    @Test func `the players of a team add up to its line in every count`() {
        let lines = Dictionary(grouping: players) { "\($0["GAME_ID"] ?? "")/\($0["TEAM_ID"] ?? "")" }
        #expect(lines.count == games.count)
        for game in games {
            let team = lines["\(game["GAME_ID"] ?? "")/\(game["TEAM_ID"] ?? "")"] ?? []
            #expect((8...14).contains(team.count))
            for name in Self.summed { #expect(team.reduce(0) { $0 + $1.number(name) } == game.number(name)) }
            #expect(team.reduce(0) { $0 + $1.number("PLUS_MINUS") } == 5 * game.number("PLUS_MINUS"))
        }
    }

    @Test func `minutes are 240 and 25 for each overtime, nobody plays longer than the game`() {
        for row in games { #expect([240, 265, 290].contains(row.number("MIN"))) }
        let lengths = Dictionary(games.map { ($0["GAME_ID"], $0.number("MIN") / 5) }, uniquingKeysWith: max)
        for row in players {
            #expect(row.number("MIN") <= lengths[row["GAME_ID"]] ?? 0)
            #expect(row.number("PF") <= 6)
            if row.number("MIN") == 0 { #expect(row.number("FGA") + row.number("REB") + row.number("TOV") == 0) }
        }
    }

    @Test func `every game has a winner at home or away, and the margins mirror each other`() {
        for (_, sides) in Dictionary(grouping: games, by: { $0["GAME_ID"] }) {
            #expect(sides.count == 2)
            let home = sides.filter { $0["MATCHUP"]?.contains(" vs. ") == true }
            let away = sides.filter { $0["MATCHUP"]?.contains(" @ ") == true }
            guard let home = home.first, let away = away.first else {
                Issue.record("a game without two sides")
                continue
            }
            #expect(home.number("PTS") != away.number("PTS"))
            #expect(home["WL"] == (home.number("PTS") > away.number("PTS") ? "W" : "L"))
            #expect(away["WL"] == (home["WL"] == "W" ? "L" : "W"))
            #expect(home.number("PLUS_MINUS") == home.number("PTS") - away.number("PTS"))
            #expect(away.number("PLUS_MINUS") == -home.number("PLUS_MINUS"))
            #expect(home["GAME_DATE"] == away["GAME_DATE"])
            #expect(home["MATCHUP"] == "\(home["TEAM_ABBREVIATION"] ?? "") vs. \(away["TEAM_ABBREVIATION"] ?? "")")
        }
    }

    @Test func `percentages have up to three places and are empty where nothing was tried`() {
        for row in players {
            for (made, tried, share) in [
                ("FGM", "FGA", "FG_PCT"), ("FG3M", "FG3A", "FG3_PCT"), ("FTM", "FTA", "FT_PCT"),
            ] {
                guard row.number(tried) > 0 else {
                    #expect(row[share] == "")
                    continue
                }
                let value = Double(row[share] ?? "") ?? -1
                #expect(abs(value - Double(row.number(made)) / Double(row.number(tried))) <= 0.000501)
                #expect((3...5).contains(row[share]?.count ?? 0))
            }
        }
    }

    @Test func `fantasy points are weighed as in the source`() {
        for row in players {
            let tenths =
                10 * row.number("PTS") + 12 * row.number("REB") + 15 * row.number("AST")
                + 30 * (row.number("STL") + row.number("BLK")) - 10 * row.number("TOV")
            #expect(Int(((Double(row["FANTASY_PTS"] ?? "") ?? -999) * 10).rounded()) == tenths)
        }
    }

    @Test(.enabled(if: SharedData.isPresent)) func `the columns are those of the real files`() throws {
        let data = try #require(SharedData.folder)
        let real = try String(contentsOf: data.appending(path: "gamelogs/games_2022-23.csv"), encoding: .utf8)
        let sample = try SampleFolder(.tiny).bytes("games_2025-26.csv")
        #expect(String(decoding: sample, as: UTF8.self).prefix { $0 != "\n" } == real.prefix { !$0.isNewline })
    }
}
