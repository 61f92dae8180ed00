import BallerDuckDB
import Testing

/// Games of 2000-01 in the league of `world.sql`: one a day from Wednesday, November 1, 2000; the home team always wins.
@Suite(.serialized)
struct SplitTests {
    private static let league = Result { try TinyLeague() }

    private func splits(of player: Int, _ columns: String, in league: TinyLeague? = nil) throws -> [String] {
        try (league ?? Self.league.get()).lines(
            """
            SELECT split, split_value, \(columns)
            FROM player_split
            WHERE player_id = \(player) AND season_year = 2001 AND season_type = 'REGULAR'
            ORDER BY split_order, value_order, split_value
            """
        )
    }

    @Test
    func `A season is split by place, outcome, month, day, rest and opponent`() throws {
        #expect(
            try splits(of: 1001, "games_played, wins, points") == [
                "total all 6 3 59", "place home 3 3 39", "place road 3 0 20", "outcome win 3 3 39",
                "outcome loss 3 0 20", "month 2000-11 6 3 59", "half first 4 3 44", "half second 2 0 15",
                "weekday tuesday 1 0 8", "weekday wednesday 1 1 12",
                "weekday thursday 1 1 15", "weekday friday 2 1 19", "weekday saturday 1 0 5", "rest first 1 1 12",
                "rest 0 3 2 32", "rest 2 2 0 15", "conference East 2 1 17", "conference West 4 2 42",
                "division Atlantic 2 1 17", "division Pacific 4 2 42", "opponent TEB 2 1 17", "opponent TEC 2 1 23",
                "opponent TED 2 1 19",
            ]
        )
    }

    @Test
    func `A regular season has two halves by its days`() throws {
        let season =
            "UPDATE dim_seasons SET start_date = DATE '2000-11-01', end_date = DATE '2000-11-05' WHERE season_year = 2001"
        let halves = try Self.league.get().trying(season) { try splits(of: 1001, "games_played") }
        let days = try Self.league.get().lines(
            """
            SELECT game_date <= DATE '2000-11-03', count(*)
            FROM fact_player_gamelogs WHERE player_id = 1001 AND season_year = 2001 GROUP BY 1 ORDER BY 1 DESC
            """
        )
        #expect(
            halves.filter { $0.hasPrefix("half") }
                == zip(["half first", "half second"], days).map { "\($0) \($1.split(separator: " ")[1])" }
        )
    }

    @Test
    func `A traded player's season is split by team, the first one first`() throws {
        let teams = try splits(of: 1006, "games_played, points").filter { $0.hasPrefix("team ") }
        #expect(teams == ["team TEA 3 66", "team TEB 5 98"])
    }

    @Test
    func `Averages and shares come from the sums of the split`() throws {
        let columns = "points_per_game, field_goal_pct, three_point_pct, plus_minus_per_game"
        let lines = try splits(of: 1001, columns).filter { $0.hasPrefix("total") || $0.hasPrefix("place") }
        #expect(
            lines == [
                "total all 9.8 0.350 0.250 -11.2", "place home 13.0 0.500 0.250 36.0",
                "place road 6.7 0.200 0.250 -58.3",
            ]
        )
    }

    @Test
    func `A sum over a game that lacks the number is unknown, and nobody is a starter where nothing says so`() throws {
        let league = try TinyLeague(
            prelude: """
                UPDATE raw_nba_gamelogs__player_gamelogs
                SET assists = NULL
                WHERE player_id = 1001 AND game_id = '0020000001'
                """
        )
        let lines = try splits(of: 1001, "assists, assists_per_game, games_started", in: league)
        #expect(lines.contains("total all NULL NULL NULL"))
        #expect(lines.contains("place home NULL NULL NULL"))
        #expect(lines.contains("place road 6 2.0 NULL"))
        #expect(!lines.contains { $0.hasPrefix("role") })
    }

    @Test
    func `Starts are a split of their own where they are known, and unknown ones are left out`() throws {
        let league = try Self.league.get()
        let starts =
            "UPDATE fact_player_gamelogs SET is_starter = is_home WHERE player_id = 1001 AND season_year = 2001"
        let part = "UPDATE fact_player_gamelogs SET is_starter = NULL WHERE player_id = 1001 AND game_id = 20000004"
        let known = try league.trying(starts) { try splits(of: 1001, "games_played, games_started") }
        #expect(known.filter { $0.hasPrefix("role") } == ["role starter 3 3", "role reserve 3 0"])
        #expect(known.contains("total all 6 3"))
        let partly = try league.trying("\(starts); \(part)") { try splits(of: 1001, "games_played, games_started") }
        #expect(partly.filter { $0.hasPrefix("role") } == ["role starter 3 3", "role reserve 2 0"])
        #expect(partly.contains("total all 6 NULL"))
    }
}
