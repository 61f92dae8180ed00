import BallerArtifact
import HTTPTypes
import HummingbirdTesting
import Testing

struct LeagueRoutesTests {
    @Test func `Teams are listed and found by code in either case`() async throws {
        try await ServedSample.read { client in
            let teams = try await client.json("/api/v1/teams").elements
            #expect(teams.count == 4)
            let wanted = [
                "team_abbreviation", "arena", "arena_capacity", "city", "founded_year", "franchise", "is_active",
                "team_name",
                "team_id",
            ]
            #expect(Set(wanted).isSubset(of: try #require(teams.first).names))
            let code = try #require(teams.first?.text("team_abbreviation"))
            let team = try await client.json("/api/v1/teams/\(code.lowercased())")
            #expect(team.text("team_abbreviation") == code)
            #expect(try await client.json("/api/v1/teams?is_active=false").count == 0)
            _ = try await client.json("/api/v1/teams/ZZZ", status: .notFound)
        }
    }

    @Test func `A team's season has roster, schedule and numbers`() async throws {
        try await ServedSample.read { client in
            let team = try await client.someTeam()
            let roster = try await client.json("/api/v1/teams/\(team)/roster/2026").elements
            let player = try #require(roster.first)
            let wanted = [
                "games_played", "games_started", "player_name", "player_id", "position", "points_per_game",
                "player_slug",
            ]
            #expect(Set(wanted).isSubset(of: player.names))
            let schedule = try await client.json("/api/v1/teams/\(team)/schedule/2026").elements
            let game = [
                "game_date", "game_id", "location", "opponent_team_abbreviation", "opponent_points", "outcome",
                "points",
            ]
            #expect(Set(game).isSubset(of: try #require(schedule.first).names))
            let stats = try await client.json("/api/v1/teams/\(team)/stats/2026")
            let numbers = [
                "defensive_rating", "games_played", "losses", "made_playoffs", "net_rating", "offensive_rating", "pace",
                "playoff_seed", "opponent_points_per_game", "points_per_game", "possessions_basis", "wins",
            ]
            #expect(Set(numbers).isSubset(of: stats.names))
            #expect(stats.integer("games_played") == 6)
            for path in ["roster/1950", "schedule/1950", "stats/1950"] {
                _ = try await client.json("/api/v1/teams/\(team)/\(path)", status: .notFound)
            }
            _ = try await client.json("/api/v1/teams/ZZZ/roster/2026", status: .notFound)
        }
    }

    @Test func `Games can be listed by season, team and day`() async throws {
        try await ServedSample.read { client in
            let page = try await client.json("/api/v1/games?season=2026&per_page=100")
            #expect(page.integer("total") == 12)
            let games = try page.member("items").elements
            let wanted = [
                "arena", "attendance", "away_points", "away_team_abbreviation", "away_team_id", "game_date", "game_id",
                "home_points",
                "home_team_abbreviation", "home_team_id", "is_final", "season_type", "start_time_eastern",
            ]
            #expect(Set(wanted).isSubset(of: try #require(games.first).names))
            let dates = games.compactMap { $0.text("game_date") }
            #expect(dates == dates.sorted().reversed())
            let day = try #require(dates.first)
            let ofDay = try await client.json("/api/v1/games?from=\(day)&to=\(day)")
            #expect(ofDay.integer("total") == dates.count { $0 == day })
            let team = try await client.someTeam()
            #expect(try await client.json("/api/v1/games?season=2026&team=\(team)").integer("total") == 6)
            #expect(try await client.json("/api/v1/games?season_type=PLAYOFF").integer("total") == 0)
        }
    }

    @Test func `A box score has both teams, whose players add up to them`() async throws {
        try await ServedSample.read { client in
            let id = try await client.someGame()
            let game = try await client.json("/api/v1/games/\(id)")
            let box = try await client.json("/api/v1/games/00\(id)/box-score")
            #expect(box.names == ["away_team", "game", "home_team"])
            #expect(try box.member("game").integer("game_id") == id)
            for (side, score) in [("home_team", "home_points"), ("away_team", "away_points")] {
                let team = try box.member(side)
                #expect(team.names == ["box_score", "players", "points", "team_abbreviation", "team_id", "team_name"])
                #expect(team.integer("points") == game.integer(score))
                let players = try team.member("players").elements
                let line = try team.member("box_score")
                for name in ["points", "assists", "field_goals_made"] {
                    #expect(players.compactMap { $0.integer(name) }.reduce(0, +) == line.integer(name), "\(name)")
                }
                let wanted = [
                    "assists", "blocks", "defensive_rebounds", "three_pointers_attempted", "three_pointers_made",
                    "field_goals_attempted", "field_goals_made",
                    "free_throws_attempted", "free_throws_made", "game_score", "is_starter", "minutes_played",
                    "player_name", "offensive_rebounds",
                    "personal_fouls", "player_id", "plus_minus", "points", "position", "rebounds", "player_slug",
                    "seconds_played", "steals",
                    "turnovers",
                ]
                #expect(try #require(players.first).names == wanted.sorted())
                let fields = ["three_point_pct", "field_goal_pct", "free_throw_pct", "period_points", "rebounds"]
                #expect(Set(fields).isSubset(of: line.names))
            }
            _ = try await client.json("/api/v1/games/1", status: .notFound)
            _ = try await client.json("/api/v1/games/1/box-score", status: .notFound)
        }
    }

    @Test func `Seasons are listed, newest first, and the current one is the newest`() async throws {
        try await ServedSample.read { client in
            let seasons = try await client.json("/api/v1/seasons").elements
            #expect(seasons.compactMap { $0.integer("season_year") } == [2026, 2025])
            #expect(try await client.json("/api/v1/seasons?limit=1").count == 1)
            let league = try await client.json("/api/v1/seasons/current")
            #expect(league.integer("season_year") == 2026)
            let wanted = [
                "all_star_date", "champion_team_abbreviation", "champion_team_name", "end_date", "is_current",
                "playoffs_end_date",
                "playoffs_start_date", "runner_up_team_name", "season_year", "season_name", "start_date",
            ]
            #expect(Set(wanted).isSubset(of: league.names))
            #expect(try await client.json("/api/v1/seasons/2025").text("season_name") == "2024-25")
            _ = try await client.json("/api/v1/seasons/1950", status: .notFound)
        }
    }

    @Test func `Leaders are ranked by the average, the sum or the share`() async throws {
        try await ServedSample.read { client in
            let leaders = try await client.json("/api/v1/seasons/2026/leaders?limit=5")
            #expect(
                leaders.names == [
                    "category", "expected_games", "games_with_lines", "is_complete", "is_league_rule", "leaders",
                    "league", "per_game",
                    "season_id", "season_type", "season_year",
                ]
            )
            let first = try leaders.member("leaders").element(0)
            let fields = [
                "games_played", "player_id", "player_name", "player_slug", "rank", "team_abbreviation", "team_id",
                "value",
            ]
            #expect(first.names == fields)
            #expect(first.integer("rank") == 1)
            let sums = try await client.json("/api/v1/seasons/2026/leaders?per_game=false").member("leaders").elements
            let values = sums.compactMap { $0.object["value"] as? Double }
            #expect(values == values.sorted(by: >))
            let shares = try await client.json("/api/v1/seasons/2026/leaders?category=field_goal_pct")
            #expect(try shares.member("leaders").elements.allSatisfy { ($0.object["value"] as? Double ?? 2) <= 1 })
            let problem = try await client.json(
                "/api/v1/seasons/2026/leaders?category=double_doubles",
                status: .badRequest
            )
            #expect(problem.text("parameter") == "per_game")
        }
    }

    @Test(arguments: ["total", "per_game", "per_36", "per_100", "advanced"])
    func `Player stats come in five forms, sorted either way`(kind: String) async throws {
        try await ServedSample.read { client in
            let base = "/api/v1/seasons/2026/player-stats?basis=\(kind)&sort_by=minutes_played&min_games=1"
            let down = try await client.json("\(base)&per_page=100")
            let up = try await client.json("\(base)&per_page=100&sort_order=asc")
            #expect(down.integer("total") == up.integer("total"))
            let minutes = try down.member("items").elements.compactMap { $0.object["minutes_played"] as? Double }
            #expect(minutes == minutes.sorted(by: >))
            #expect(
                try up.member("items").elements.compactMap { $0.object["minutes_played"] as? Double }
                    == minutes.sorted()
            )
            let names = try #require(down.member("items").elements.first).names
            #expect(names.contains("points") == (kind != "advanced"))
            #expect(names.contains("usage_pct") == (kind == "advanced"))
            _ = try await client.json("/api/v1/seasons/2026/player-stats?basis=\(kind)")
        }
    }

    @Test func `Standings show conferences, divisions or the league`() async throws {
        try await ServedSample.read { client in
            let league = try await client.json("/api/v1/standings/2026?view=league").member("league").elements
            #expect(league.count == 4)
            let wanted = [
                "team_abbreviation", "conference_rank", "games_behind", "losses", "team_name", "net_rating",
                "opponent_points_per_game", "points_per_game", "team_id", "win_pct", "wins",
            ]
            #expect(Set(wanted).isSubset(of: try #require(league.first).names))
            let conferences = try await client.json("/api/v1/standings/2026")
            #expect(Set(["eastern", "western"]).isSubset(of: conferences.names))
            let inConferences = conferences.object.values.compactMap { ($0 as? [Any])?.count }.reduce(0, +)
            #expect(inConferences == 4)
            let divisions = try await client.json("/api/v1/standings/2026?view=division").member("divisions").elements
            #expect(try divisions.map { try $0.member("teams").count }.reduce(0, +) == 4)
            _ = try await client.json("/api/v1/standings/1950", status: .notFound)
        }
    }

    @Test func `The index lists the routes, and the artifact tells what it is`() async throws {
        let sample = try await ServedSample.shared.value
        try await ServedSample.read { client in
            let index = try await client.json("/api/v1/")
            let paths = try index.member("routes").elements.compactMap { $0.text("path") }
            #expect(paths.contains("/api/v1/players/{player}/game-log/{season}"))
            let artifact = try await client.json("/api/v1/artifact")
            #expect(artifact.text("build_id") == sample.first.rawValue)
            let wanted = [
                "checks", "content_hash", "created_at", "data_as_of", "schema_version", "seasons", "sources", "tables",
            ]
            #expect(Set(wanted).isSubset(of: artifact.names))
        }
    }
}
