import BallerDuckDB
import Testing

/// Series of the playoffs, which no record names: they follow from the games.
struct PlayoffSeriesTests {
    /// A game of the playoffs of the first season, by the two digits of its number, its day in November and the teams' last digits.
    private static func game(_ number: Int, day: Int, home: Int, away: Int, homeWins: Bool) -> String {
        [(home, true), (away, false)].map { team, isHome in
            """
            INSERT INTO raw_nba_gamelogs__games
            SELECT * REPLACE (
                source_row + \(1000 * number) AS source_row,
                42000 AS season_id,
                format('00400001{:02d}', \(number)) AS game_id,
                DATE '2000-11-\(day)' AS game_date,
                'TE\(letter(team)) \(isHome ? "vs." : "@") TE\(letter(isHome ? away : home))' AS matchup,
                '\(isHome == homeWins ? "W" : "L")' AS outcome,
                \(isHome == homeWins ? 100 : 90) AS points
            )
            FROM raw_nba_gamelogs__games
            WHERE season_id = 22000 AND team_id = \(100 + team)
            ORDER BY game_id
            LIMIT 1;
            """
        }.joined()
    }

    private static func letter(_ team: Int) -> String { ["A", "B", "C", "D"][team - 1] }

    /// B beats C in two games, then A, who began with the final, loses it to B.
    private static let ladder = [
        game(1, day: 14, home: 2, away: 3, homeWins: true),
        game(2, day: 16, home: 3, away: 2, homeWins: false),
        game(3, day: 20, home: 1, away: 2, homeWins: true),
        game(4, day: 22, home: 2, away: 1, homeWins: true),
        game(5, day: 24, home: 1, away: 2, homeWins: false),
    ].joined()

    private static let series = """
        SELECT round_number, round_name, home_team_id, away_team_id, home_team_wins, away_team_wins, winner_team_id
        FROM agg_playoff_series
        ORDER BY round_number
        """

    @Test func `Games of two teams are a series, and who goes on has won it`() throws {
        let league = try TinyLeague(prelude: Self.ladder)
        // The lists say that the playoffs last until December 1: the final may go on.
        #expect(try league.lines(Self.series) == ["1 NULL 102 103 2 0 102", "2 NULL 101 102 1 2 NULL"])
    }

    @Test func `The series with the last game of all is the final, and rounds are named and counted from it`() throws {
        let last = "UPDATE ref_seasons SET playoffs_end_date = DATE '2000-11-24' WHERE season_year = 2001;"
        let league = try TinyLeague(prelude: Self.ladder + last)
        #expect(
            try league.lines(Self.series) == ["1 SEMIFINALS 102 103 2 0 102", "2 FINALS 101 102 1 2 102"]
        )
    }

    @Test func `Four wins end a series, whatever comes after it`() throws {
        let sweep = (1...4).map { Self.game($0, day: 13 + 2 * $0, home: 1, away: 2, homeWins: true) }.joined()
        #expect(try TinyLeague(prelude: sweep).lines(Self.series) == ["1 NULL 101 102 4 0 101"])
    }

    @Test func `A season without playoffs has no series`() throws {
        #expect(try TinyLeague().lines(Self.series).isEmpty)
    }
}
