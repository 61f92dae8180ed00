import BallerCore
import BallerSample
import Foundation
import Testing

@Suite struct LeagueTests {
    @Test func `a full season is as large and as spread out as a real one`() throws {
        let folder = try SampleFolder(SampleLeague(seasons: 1))
        let games = try folder.allRows("games_")
        let players = try folder.allRows("player_gamelogs_")
        #expect(games.count == 2460)
        #expect((24_000...28_000).contains(players.count))
        let points = games.map { Double($0.number("PTS")) }
        let mean = points.reduce(0, +) / Double(points.count)
        let spread = (points.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(points.count)).squareRoot()
        #expect((98...118).contains(mean))
        #expect((9...14).contains(spread))
        let scorers = Dictionary(grouping: players) { $0["PLAYER_ID"] }.values.filter { $0.count >= 58 }
            .map { lines in Double(lines.reduce(0) { $0 + $1.number("PTS") }) / Double(lines.count) }
        #expect((23...34).contains(scorers.max() ?? 0))
        let wins = Dictionary(grouping: games) { $0["TEAM_ID"] }.mapValues { $0.count { $0["WL"] == "W" } }
        #expect((45...74).contains(wins.values.max() ?? 0))
        #expect(games.contains { $0.number("MIN") > 240 })
    }

    @Test func `some players change teams in a season, and play once a day`() throws {
        let players = try SampleFolder(SampleLeague(seasons: 1, teams: 8, gamesPerTeam: 30)).allRows("player_gamelogs_")
        let careers = Dictionary(grouping: players) { $0["PLAYER_ID"] }
        #expect(careers.values.contains { Set($0.map { $0["TEAM_ID"] }).count > 1 })
        #expect(careers.values.allSatisfy { lines in Set(lines.map { $0["GAME_DATE"] }).count == lines.count })
    }

    @Test func `rookies come, veterans go, most stay`() throws {
        let folder = try SampleFolder(SampleLeague(seasons: 2, teams: 8, gamesPerTeam: 10))
        let first = try Set(folder.rows("player_gamelogs_2024-25.csv").map { $0["PLAYER_ID"] })
        let second = try Set(folder.rows("player_gamelogs_2025-26.csv").map { $0["PLAYER_ID"] })
        #expect(!second.subtracting(first).isEmpty)
        #expect(!first.subtracting(second).isEmpty)
        #expect(first.intersection(second).count > first.count / 2)
    }

    @Test func `names have accents, suffixes and namesakes, and one id each`() throws {
        let players = try SampleFolder(SampleLeague(seasons: 2, teams: 10, gamesPerTeam: 10)).allRows(
            "player_gamelogs_"
        )
        let names = Dictionary(players.map { ($0["PLAYER_ID"], $0["PLAYER_NAME"] ?? "") }) { first, second in
            #expect(first == second)
            return first
        }
        #expect(names.values.contains { $0.utf8.count > $0.count })
        #expect(names.values.contains { $0.hasSuffix(" Jr.") })
        #expect(names.values.contains { $0.hasSuffix(" III") })
        #expect(Set(names.values).count < names.count)
    }

    @Test func `eighty seasons grow from twelve teams to thirty, each named in the reference files`() throws {
        let folder = try SampleFolder(SampleLeague(seasons: 80, gamesPerTeam: 2))
        let seasons = try folder.rows("reference/seasons.csv")
        #expect(seasons.map { $0.number("season_year") } == Array(1947...2026))
        let sizes = seasons.map { $0.number("team_count") }
        #expect(sizes.first == 12)
        #expect(sizes.last == 30)
        #expect(sizes == sizes.sorted())
        let teamSeasons = try folder.rows("reference/team_seasons.csv")
        #expect(teamSeasons.count == sizes.reduce(0, +))
        let codes = Set(teamSeasons.map { "\($0["season_year"] ?? "") \($0["team_abbreviation"] ?? "")" })
        #expect(codes.count == teamSeasons.count)
        let moved = teamSeasons.filter { $0.number("team_id") == 1_990_000_003 }.map { $0["team_name"] }
        #expect(Set(moved) == ["Port Vesper Pilots", "New Vesper Pilots"])
        #expect(try folder.rows("reference/franchises.csv").count == 30)
    }

    @Test func `by era, unrecorded counts are empty and not zero`() throws {
        var league = SampleLeague(seasons: 60, lastSeason: SeasonYear(rawValue: 2006), teams: 4, gamesPerTeam: 2)
        league.recordsByEra = true
        let folder = try SampleFolder(league)
        let firstYears = [
            "REB": 1951, "MIN": 1952, "STL": 1974, "OREB": 1974, "TOV": 1978, "FG3A": 1980, "PLUS_MINUS": 1997,
            "PTS": 1947,
            "FANTASY_PTS": 1978,
        ]
        for row in try folder.allRows("player_gamelogs_") {
            let year = row.number("SEASON_ID") - 20_000 + 1
            for (name, first) in firstYears { #expect((row[name] == "") == (year < first), "\(name) in \(year)") }
        }
    }

    @Test func `reference files agree with the games`() throws {
        let folder = try SampleFolder(SampleLeague(seasons: 3, teams: 14, gamesPerTeam: 11))
        let teams = try Set(
            folder.rows("reference/team_seasons.csv").map { "\($0["team_id"] ?? "") \($0["team_name"] ?? "")" }
        )
        for season in try folder.rows("reference/seasons.csv") {
            let games = try folder.rows("games_\(season["season_name"] ?? "").csv")
            #expect(games.count == 2 * season.number("expected_games"))
            let days = games.compactMap { $0["GAME_DATE"] }
            #expect(days.min() == season["start_date"])
            #expect(days.max() == season["end_date"])
            #expect(games.allSatisfy { $0.number("SEASON_ID") == 20_000 + season.number("season_year") - 1 })
            #expect(games.allSatisfy { $0["GAME_ID"]?.count == 10 })
            #expect(games.allSatisfy { teams.contains("\($0["TEAM_ID"] ?? "") \($0["TEAM_NAME"] ?? "")") })
        }
    }
}
