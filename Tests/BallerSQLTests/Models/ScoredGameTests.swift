import BallerDuckDB
import Testing

/// Games that pages tell without a box score, beside a league whose game logs are there.
struct ScoredGameTests {
    /// A line of a schedule page; the league's own twelve games are on the first twelve days of November.
    private struct Line {
        var league = "NBA"
        var number: String?
        let day: String
        let home: String
        let away: String
        var homePoints: Int?
        var awayPoints: Int?
        var part: String?

        func values(row: Int) -> String {
            let texts = [league, part, number, day, "7:30p", away, home].map { $0.map { "'\($0)'" } ?? "NULL" }
            let points = [awayPoints, homePoints].map { $0.map { String($0) } ?? "NULL" }
            return "(9, \(row), 2001, \((texts + points).joined(separator: ", ")))"
        }
    }

    private func insertion(of lines: [Line]) -> String {
        """
        INSERT INTO raw_bref__schedule (
            import_batch_id, source_row, season_year, league, season_type, game_id, game_date, start_time_eastern,
            visitor_team_id, home_team_id, visitor_points, home_points
        )
        VALUES \(lines.enumerated().map { $1.values(row: $0 + 1) }.joined(separator: ", "))
        """
    }

    private func league(_ lines: [Line]) throws -> TinyLeague {
        try TinyLeague(
            prelude: """
                CREATE TABLE ref_bref_team_codes AS
                SELECT
                    team_abbreviation AS code,
                    'NBA' AS league,
                    1990 AS first_season_year,
                    NULL::INTEGER AS last_season_year,
                    team_id
                FROM ref_franchises;
                CREATE TABLE raw_bref__schedule (
                    import_batch_id INTEGER,
                    source_row BIGINT,
                    season_year INTEGER,
                    league VARCHAR,
                    season_type VARCHAR,
                    game_id VARCHAR,
                    game_date DATE,
                    start_time_eastern VARCHAR,
                    visitor_team_id VARCHAR,
                    home_team_id VARCHAR,
                    visitor_points INTEGER,
                    home_points INTEGER,
                    overtimes INTEGER,
                    attendance INTEGER,
                    duration_minutes INTEGER,
                    arena VARCHAR DEFAULT 'Hall',
                    remarks VARCHAR,
                    source_url VARCHAR DEFAULT 'https://example.org'
                );
                \(lines.isEmpty ? "" : insertion(of: lines))
                """
        )
    }

    @Test
    func `A finished game of a schedule is a game without a box score, and the standings count it`() throws {
        let line = Line(
            number: "200011120TEA",
            day: "2000-11-12",
            home: "TEA",
            away: "TEC",
            homePoints: 90,
            awayPoints: 80,
            part: "REGULAR"
        )
        let (before, after) = (try league([]), try league([line]))
        let games = try after.lines(
            """
            SELECT bref_id, home_team_id, away_team_id, winner_team_id, start_time_eastern, arena
            FROM dim_games
            WHERE NOT has_box_score
            """
        )
        #expect(games == ["200011120TEA 101 103 101 7:30p Hall"])
        let record = "SELECT wins, losses, points FROM agg_standings WHERE season_year = 2001 AND team_id = 101"
        let old = try #require(try before.rows(record).first)
        let new = try #require(try after.rows(record).first)
        #expect(new[0].int == (old[0].int ?? 0) + 1)
        #expect(new[1].int == old[1].int)
        #expect(new[2].int == (old[2].int ?? 0) + 90)
        let season = "SELECT games_played, box_scores FROM agg_team_seasons WHERE season_year = 2001 AND team_id = 101"
        #expect(try after.lines(season) == ["7 6"])
    }

    @Test
    func `A game that the logs have is no second game, whatever its number`() throws {
        let known = try league([]).rows(
            """
            SELECT games.game_date, home.team_abbreviation, away.team_abbreviation, games.home_points, games.away_points
            FROM dim_games AS games
            INNER JOIN dim_teams AS home ON games.home_team_id = home.team_id
            INNER JOIN dim_teams AS away ON games.away_team_id = away.team_id
            ORDER BY games.game_id
            LIMIT 1
            """
        )
        let game = try #require(known.first)
        let line = Line(
            number: "200011010TEA",
            day: "2000-11-01",
            home: game[1].text ?? "",
            away: game[2].text ?? "",
            homePoints: game[3].int,
            awayPoints: game[4].int
        )
        #expect(try league([line]).lines("SELECT count(*) FROM dim_games WHERE NOT has_box_score") == ["0"])
    }

    @Test
    func `A part of season that the page does not tell follows from the day`() throws {
        let lines = ["2000-11-12", "2000-11-20"].enumerated().map { index, day in
            Line(
                number: "20001\(120 + index)0TEA",
                day: day,
                home: "TEA",
                away: "TED",
                homePoints: 90,
                awayPoints: 80
            )
        }
        let parts = try league(lines).lines(
            "SELECT season_type FROM dim_games WHERE NOT has_box_score ORDER BY game_date"
        )
        #expect(parts == ["REGULAR", "PLAYOFF"])
    }

    @Test
    func `What is no finished game of the league stays out`() throws {
        let lines = [
            Line(number: "200011200TEA", day: "2000-11-20", home: "TEA", away: "TEB"),
            Line(day: "2000-11-21", home: "TEA", away: "TEB", homePoints: 90, awayPoints: 80),
            Line(number: "200011220TEA", day: "2000-11-22", home: "TEA", away: "TEB", homePoints: 80, awayPoints: 80),
            Line(
                league: "ABA",
                number: "200011230TEA",
                day: "2000-11-23",
                home: "TEA",
                away: "TEB",
                homePoints: 90,
                awayPoints: 80
            ),
        ]
        #expect(try league(lines).lines("SELECT count(*) FROM dim_games WHERE NOT has_box_score") == ["0"])
    }

    @Test
    func `Games to come stand in the schedule behind those that were played`() throws {
        let line = Line(number: "200011200TEA", day: "2000-11-20", home: "TEA", away: "TEB")
        let games = try league([line]).lines(
            """
            SELECT game_date::VARCHAR, season_type, start_time_eastern, home_points, is_final
            FROM schedule
            WHERE NOT is_final
            """
        )
        #expect(games == ["2000-11-20 PLAYOFF 7:30p NULL false"])
        #expect(try league([line]).lines("SELECT count(*) FROM schedule") == ["25"])
    }
}
