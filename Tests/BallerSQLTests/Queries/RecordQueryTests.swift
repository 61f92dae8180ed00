import BallerDuckDB
import BallerSQL
import Testing

/// Leaders and records over all seasons, in the league of two seasons of twelve games in which the home team always wins.
@Suite(.serialized) struct RecordQueryTests {
    private static let league = Result { try TinyLeague() }

    private func answer(_ query: String, _ values: [String: String]) throws -> [[String: String]] {
        try Self.league.get().answer(query, values)
    }

    private static let total = [
        "league": "'ALL'", "season_type": "'REGULAR'", "category": "'points'", "basis": "'total'",
    ]

    @Test func `Careers are ranked by their total, within a league and over all`() throws {
        let most = "SELECT max(points) FROM agg_player_careers WHERE league = 'ALL'"
        let leaders = try answer("career_leaders", Self.total)
        #expect(leaders.first?["rank"] == "1")
        #expect(try Self.league.get().lines(most) == [leaders[0]["value"]?.replacing(".0", with: "")])
        #expect(leaders.allSatisfy { $0["is_complete"] == "true" && $0["seasons"] == "2" })
        let nba = try answer("career_leaders", Self.total.merging(["league": "'NBA'"]) { $1 })
        #expect(nba.map { $0["player_id"] } == leaders.map { $0["player_id"] })
        #expect(try answer("career_leaders", Self.total.merging(["league": "'ABA'"]) { $1 }).isEmpty)
        #expect(try answer("career_leaders", Self.total.merging(["is_active": "FALSE"]) { $1 }).isEmpty)
        #expect(try answer("career_leaders", Self.total.merging(["limit": "3"]) { $1 }).count == 3)
    }

    @Test func `An average of a career asks for 400 games or 10,000 points, one of the playoffs for 25`() throws {
        let average = Self.total.merging(["basis": "'per_game'"]) { $1 }
        #expect(try answer("career_leaders", average).isEmpty)
        let league = try Self.league.get()
        func leaders(after change: String) throws -> [String?] {
            try league.trying(change) { try league.answer("career_leaders", average).map { $0["player_id"] } }
        }
        #expect(
            try leaders(after: "UPDATE agg_player_careers SET games_played = 400 WHERE player_id = 1001") == ["1001"]
        )
        #expect(try leaders(after: "UPDATE agg_player_careers SET points = 10000 WHERE player_id = 1002") == ["1002"])
        #expect(
            try leaders(after: "UPDATE agg_player_careers SET points = 9999, games_played = 399 WHERE player_id = 1001")
                .isEmpty
        )
    }

    @Test func `The best seasons of all are the best of the leaders of each`() throws {
        let records = try answer("season_records", Self.total)
        let best = """
            SELECT max(points) FROM agg_player_seasons WHERE row_scope = 'season_total'
            """
        #expect(try Self.league.get().lines(best) == [records[0]["value"]?.replacing(".0", with: "")])
        #expect(records[0]["is_league_rule"] == "true")
    }

    @Test func `A record of one game is that of everybody, of a player or of a team`() throws {
        let league = try Self.league.get()
        for category in ["points", "minutes_played", "plus_minus", "steals"] {
            let records = try answer("game_records", Self.total.merging(["category": "'\(category)'"]) { $1 })
            #expect(try league.lines("SELECT max(\(category)) FROM fact_player_gamelogs") == [records[0]["value"]])
        }
        let own = try answer("game_records", Self.total.merging(["player_id": "1001", "season_year": "2001"]) { $1 })
        #expect(own.count == 6)
        #expect(
            try league.lines(
                "SELECT max(points) FROM fact_player_gamelogs WHERE player_id = 1001 AND season_year = 2001"
            )
                == [own[0]["value"]]
        )
        let team = try answer("game_records", Self.total.merging(["team_id": "102"]) { $1 })
        #expect(Set(team.map { $0["team_id"] }) == ["102"])
    }

    @Test func `A team has its most and its least`() throws {
        let most = try answer("team_game_records", Self.total.merging(["is_least": "FALSE"]) { $1 })
        let least = try answer("team_game_records", Self.total.merging(["is_least": "TRUE"]) { $1 })
        #expect(
            try Self.league.get().lines("SELECT max(points), min(points) FROM fact_team_gamelogs")
                == ["\(most[0]["value"] ?? "") \(least[0]["value"] ?? "")"]
        )
        let highs = try answer("team_highs", ["team_id": "101", "season_type": "'REGULAR'"])
        let points = try #require(highs.first { $0["category"] == "points" })
        #expect(
            try Self.league.get().lines(
                "SELECT max(points), min(points), count(*) FROM fact_team_gamelogs WHERE team_id = 101"
            ) == ["\(points["most"] ?? "") \(points["least"] ?? "") \(points["games"] ?? "")"]
        )
    }

    @Test func `A player's high is of the first game that has it`() throws {
        let highs = try answer("player_highs", ["player_id": "1001", "season_type": "'REGULAR'"])
        let steals = try #require(highs.first { $0["category"] == "steals" })
        #expect(steals["value"] == "1")
        #expect(steals["games"] == "12")
        #expect(
            try Self.league.get().lines("SELECT min(game_date) FROM fact_player_gamelogs WHERE player_id = 1001")
                == [steals["game_date"]]
        )
    }

    @Test func `Records say of how many seasons and games they are`() throws {
        #expect(
            try answer("records_extent", ["league": "'NBA'", "season_type": "'REGULAR'"]) == [
                [
                    "first_season_year": "2001", "last_season_year": "2002", "seasons": "2", "complete_seasons": "2",
                    "seasons_with_all_games": "2", "games_with_lines": "24", "expected_games": "24",
                ]
            ]
        )
    }

    @Test func `Who leads all careers is known after each season`() throws {
        let leaders = try answer("progressive_leaders", Self.total)
        #expect(leaders.map { $0["season_year"] } == ["2001", "2002"])
        let totals = """
            SELECT max(points) FROM agg_player_seasons WHERE row_scope = 'season_total' AND season_year = 2001
            UNION ALL SELECT max(points) FROM agg_player_careers WHERE league = 'ALL'
            """
        #expect(try Self.league.get().lines(totals) == leaders.map { $0["total"] })
        #expect(leaders.allSatisfy { $0["is_complete"] == "true" })
    }

    @Test func `Who qualifies for careers is said as it is asked for`() throws {
        func rule(_ category: String, _ basis: String, _ part: String) throws -> [[String?]] {
            try answer(
                "career_rule",
                ["category": "'\(category)'", "basis": "'\(basis)'", "season_type": "'\(part)'"]
            ).map { [$0["minimum_of"], $0["minimum"]] }
        }
        #expect(try rule("points", "per_game", "REGULAR") == [["games_played", "400"], ["points", "10000"]])
        #expect(try rule("assists", "per_game", "PLAYOFF") == [["games_played", "25"]])
        #expect(try rule("free_throw_pct", "rate", "REGULAR") == [["free_throws_made", "1200"]])
        #expect(try rule("true_shooting_pct", "rate", "PLAYOFF") == [["field_goals_made", "150"]])
        #expect(try rule("points", "total", "REGULAR").isEmpty)
    }

    @Test func `The first of a league are of a team only if they played for no other`() throws {
        let firsts = try Self.league.get().answer("season_firsts", ["season_year": "2001", "season_type": "'REGULAR'"])
        #expect(!firsts.isEmpty)
        for row in firsts {
            let player = try #require(row["player_id"])
            let teams = try Self.league.get().lines(
                "SELECT DISTINCT team_id FROM fact_player_gamelogs WHERE season_year = 2001 AND season_type = 'REGULAR' AND player_id = \(player)"
            )
            #expect(row["only_team_id"] == (teams.count == 1 ? teams[0] : "NULL"), "\(player)")
        }
    }

    @Test func `Minimums that no source tells are those of another league or time, and it is said`() throws {
        let lines = try Self.league.get().lines(
            """
            SELECT DISTINCT league, season_year, basis, is_league_rule
            FROM (
                SELECT * REPLACE (league AS league)
                FROM leader_rules
                WHERE category IN ('points', 'field_goal_pct') AND season_year = 2001
            )
            ORDER BY basis
            """
        )
        #expect(lines == ["NBA 2001 per_game true", "NBA 2001 rate true", "NBA 2001 total true"])
        let aba = try TinyLeague(prelude: "UPDATE ref_seasons SET league = 'ABA' WHERE season_year = 2001")
        #expect(
            try aba.lines("SELECT DISTINCT basis, is_league_rule FROM leader_rules WHERE season_year = 2001 ORDER BY 1")
                == ["per_game false", "rate false", "total true"]
        )
    }
}
