import BallerSample
import Foundation
import Testing

/// What the sample's pages tell of a game is one story: sheet, points by period, play-by-play, shots and logs agree.
@Suite struct PageTests {
    private typealias Row = SampleFolder.Row
    private let folder: SampleFolder
    private let events: [String: [Row]]
    private let sheets: [String: [Row]]

    init() throws {
        folder = try SampleFolder(
            SampleLeague(seasons: 2, seed: 3, teams: 6, gamesPerTeam: 8, hasPlayoffs: true, pageSeasons: 1)
        )
        events = Dictionary(grouping: try folder.rows("bref/bref_play_by_play_2025-26.csv")) { $0["game_id"] ?? "" }
        sheets = Dictionary(grouping: try folder.rows("bref/bref_player_box_scores_2025-26.csv")) {
            $0["game_id"] ?? ""
        }
    }

    @Test func `only the last season has pages, of every game of its logs`() throws {
        let logs = try folder.rows("games_2025-26.csv")
        #expect(events.count == logs.count / 2)
        #expect(Set(sheets.keys) == Set(events.keys))
        #expect(try folder.paths().filter { $0.contains("bref/") && $0.contains("2024-25") }.isEmpty)
    }

    @Test func `the score grows by the points of each event, up to the score of the log`() throws {
        let games = Dictionary(grouping: try folder.rows("bref/bref_games_2025-26.csv")) { $0["game_id"] ?? "" }
        for (id, events) in events {
            let game = try #require(games[id]?.first)
            var score = ["away": 0, "home": 0]
            for event in events where event["points"]?.isEmpty == false {
                let side = event["team_id"] == game["home_team_id"] ? "home" : "away"
                score[side, default: 0] += event.number("points")
                #expect(event.number("\(side)_score") == score[side])
            }
            #expect(score["home"] == game.number("home_points"))
            #expect(score["away"] == game.number("away_points"))
            #expect(score["home"] != score["away"])
        }
    }

    @Test func `points by period add up, and overtime follows a tie`() throws {
        let games = Dictionary(grouping: try folder.rows("bref/bref_games_2025-26.csv")) { $0["game_id"] ?? "" }
        let periods = Dictionary(grouping: try folder.rows("bref/bref_line_scores_2025-26.csv")) {
            $0["game_id"] ?? ""
        }
        for (id, rows) in periods {
            let game = try #require(games[id]?.first)
            let home = rows.filter { $0["team_id"] == game["home_team_id"] }.map { $0.number("points") }
            let away = rows.filter { $0["team_id"] == game["away_team_id"] }.map { $0.number("points") }
            #expect(home.reduce(0, +) == game.number("home_points"))
            #expect(away.reduce(0, +) == game.number("away_points"))
            #expect(home.count == 4 + game.number("overtimes"))
            if home.count > 4 { #expect(home.prefix(4).reduce(0, +) == away.prefix(4).reduce(0, +)) }
        }
    }

    @Test func `five a side are on court, whoever acts is among them, and plus-minus is theirs`() throws {
        for (id, events) in events {
            let sheet = try #require(sheets[id])
            let teams = Dictionary(grouping: sheet) { $0["team_id"] ?? "" }
            var court = teams.mapValues { rows in
                Set(rows.filter { $0["is_starter"] == "true" }.compactMap { $0["player_id"] })
            }
            var margins: [String: Int] = [:]
            for event in events {
                let team = event["team_id"] ?? ""
                let player = event["player_id"] ?? ""
                if event["event_type"] == "substitution" {
                    #expect(court[team]?.remove(event["player_2_id"] ?? "") != nil)
                    #expect(court[team]?.insert(player).inserted == true)
                } else if !team.isEmpty {
                    #expect(court[team]?.contains(player) == true, "\(player) acts from the bench in \(id)")
                }
                #expect(court.values.allSatisfy { $0.count == 5 })
                guard event["points"]?.isEmpty == false else { continue }
                for (side, players) in court {
                    for player in players {
                        margins[player, default: 0] += (side == team ? 1 : -1) * event.number("points")
                    }
                }
            }
            for row in sheet where row["reason"]?.isEmpty == true {
                #expect(margins[row["player_id"] ?? "", default: 0] == row.number("plus_minus"))
            }
        }
    }

    @Test func `the sheet counts what the events tell, and the log what the sheet does`() throws {
        let logs = Dictionary(grouping: try folder.rows("player_gamelogs_2025-26.csv")) { row in
            "\(row["GAME_DATE"] ?? "")/\(row["TEAM_ABBREVIATION"] ?? "")/\(row["PLAYER_NAME"] ?? "")"
        }
        let kinds = [
            "assists": ("field_goal_made", "player_2_id"), "blocks": ("field_goal_missed", "player_2_id"),
            "steals": ("turnover", "player_2_id"), "turnovers": ("turnover", "player_id"),
            "offensive_rebounds": ("offensive_rebound", "player_id"), "personal_fouls": ("foul", "player_id"),
            "free_throws_made": ("free_throw_made", "player_id"), "field_goals_made": ("field_goal_made", "player_id"),
        ]
        for (id, sheet) in sheets {
            for row in sheet where row["reason"]?.isEmpty == true {
                for (count, (kind, column)) in kinds {
                    let told = events[id]?.count { $0["event_type"] == kind && $0[column] == row["player_id"] }
                    #expect(told == row.number(count), "\(count) of \(row["player_id"] ?? "") in \(id)")
                }
                let digits = id.prefix(8)
                let day = "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
                let log = try #require(logs["\(day)/\(row["team_id"] ?? "")/\(row["player_name"] ?? "")"]?.first)
                #expect(log.number("PTS") == row.number("points"))
                #expect(log.number("PLUS_MINUS") == row.number("plus_minus"))
                #expect(abs(log.number("MIN") * 60 - row.number("seconds_played")) <= 31)
            }
        }
    }

    @Test func `every field goal is a shot in its place`() throws {
        let shots = Dictionary(grouping: try folder.rows("bref/bref_shots_2025-26.csv")) { row in
            "\(row["game_id"] ?? "")/\(row["team_id"] ?? "")"
        }
        for row in try folder.rows("bref/bref_team_box_scores_2025-26.csv") {
            let own = shots["\(row["game_id"] ?? "")/\(row["team_id"] ?? "")"] ?? []
            #expect(own.count == row.number("field_goals_attempted"))
            #expect(own.count { $0["is_made"] == "true" } == row.number("field_goals_made"))
            #expect(own.allSatisfy { (0...490).contains($0.number("left_pixels")) && $0.number("top_pixels") >= 33 })
        }
    }

    @Test func `quarters and overtimes of a playoff game add up to its sheet, halves to theirs`() throws {
        let parts = Dictionary(grouping: try folder.rows("bref/bref_player_period_lines_2025-26.csv")) { row in
            "\(row["game_id"] ?? "")/\(row["player_id"] ?? "")"
        }
        #expect(parts.count > 60)
        for (key, rows) in parts {
            let sheet = try #require(
                sheets[String(key.prefix(12))]?.first { "\($0["game_id"] ?? "")/\($0["player_id"] ?? "")" == key }
            )
            let periods = rows.filter { $0["period_type"] != "HALF" }
            for count in ["points", "rebounds", "assists", "personal_fouls", "plus_minus", "seconds_played"] {
                #expect(periods.reduce(0) { $0 + $1.number(count) } == sheet.number(count), "\(count) of \(key)")
                for half in 1...2 {
                    let quarters = periods.filter {
                        $0["period_type"] == "QUARTER" && ($0.number("period") + 1) / 2 == half
                    }
                    let whole = rows.filter { $0["period_type"] == "HALF" && $0.number("period") == half }
                    #expect(quarters.reduce(0) { $0 + $1.number(count) } == whole.reduce(0) { $0 + $1.number(count) })
                }
            }
        }
    }

    @Test func `a series ends with the fourth win of one side`() throws {
        let games = try folder.rows("games_2024-25.csv").filter { $0["SEASON_ID"]?.hasPrefix("4") == true }
        let series = Dictionary(grouping: games) { String($0["GAME_ID"]?.dropFirst(5).prefix(4) ?? "") }
        #expect(series.count == 3)
        for (_, rows) in series {
            let wins = Dictionary(grouping: rows) { $0["TEAM_ID"] }.mapValues { $0.count { $0["WL"] == "W" } }
            #expect(wins.count == 2)
            #expect(wins.values.max() == 4)
        }
    }
}
