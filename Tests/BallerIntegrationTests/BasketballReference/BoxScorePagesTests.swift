import BallerArtifact
import BallerDuckDB
import BallerETL
import BallerTestSupport
import Testing

/// Real box score and play-by-play pages of many seasons, and nothing else, become an artifact.
@Suite(.enabled(if: SharedData.isPresent)) struct `Box score pages alone` {
    private static let built = Result {
        let place = try PageBuild()
        #expect(try place.parse(["box-score", "box-score-fragment", "play-by-play"]) == [])
        return (place: place, report: try place.build())
    }

    /// On a connection of its own: tests run side by side.
    private func lines(_ text: String) throws -> [String] {
        let built = try Self.built.get()
        return try built.place.open(built.report).lines(text)
    }

    private func game(_ id: String) -> String { "(SELECT game_id FROM dim_games WHERE bref_id = '\(id)')" }

    @Test func `they pass, and the report says what is there in part`() throws {
        let report = try Self.built.get().report
        #expect(report.state == .passed, "\(report.text)")
        #expect(report.published)
        #expect(report.failing(.error) == [])
        #expect(
            report.failing(.warn) == [
                "bref.player_period_lines__adds_up_to_game", "bref.team_period_lines__agrees_with_line_score",
                "bref.team_period_lines__halves_add_up",
                "bref.team_period_lines__player_sums", "dim_seasons__partial", "fact_play_by_play__game_known",
                "fact_player_gamelogs__recorded_in_its_time",
            ]
        )
    }

    @Test func `every record is a row of the artifact or set aside with a reason`() throws {
        let report = try Self.built.get().report
        #expect(report.files.allSatisfy { $0.source == "bref" && $0.rejected == 0 })
        #expect(report.files.allSatisfy { $0.reasons.isEmpty })
        #expect(try lines("SELECT count(*) FROM etl.ledger WHERE staged <> facts + dropped") == ["0"])
        #expect(try lines("SELECT record_key FROM etl.drops ORDER BY ALL").isEmpty)
    }

    @Test func `games of the ABA are games of its season, known by their score`() throws {
        #expect(
            try lines(
                """
                SELECT games.bref_id, games.league, games.season_type, home.team_name, away.team_name, games.has_box_score
                FROM dim_games AS games
                INNER JOIN dim_team_seasons AS home
                    ON games.home_team_id = home.team_id AND games.season_year = home.season_year
                INNER JOIN dim_team_seasons AS away
                    ON games.away_team_id = away.team_id AND games.season_year = away.season_year
                WHERE games.league = 'ABA'
                ORDER BY games.bref_id
                """
            ) == [
                "196710170DNR ABA REGULAR Denver Rockets Houston Mavericks false",
                "196803260NOB ABA PLAYOFF New Orleans Buccaneers Denver Rockets false",
                "196805040PTP ABA PLAYOFF Pittsburgh Pipers New Orleans Buccaneers false",
            ]
        )
        #expect(try lines("SELECT season_id, games FROM dim_seasons WHERE league = 'ABA'") == ["ABA_1968 1"])
        #expect(
            try lines("SELECT league, count(*) FROM agg_standings WHERE season_year = 1968 GROUP BY ALL") == ["ABA 2"]
        )
    }

    @Test func `a game has its day, its teams, its score and its place`() throws {
        #expect(
            try lines(
                """
                SELECT bref_id, season_year, season_type, game_date, home_points, away_points, overtimes, attendance,
                    arena
                FROM dim_games
                WHERE bref_id IN ('198304270BOS', '201801010TOR', '202306120DEN')
                ORDER BY bref_id
                """
            ) == [
                "198304270BOS 1983 PLAYOFF 1983-04-27 95 116 0 15320 NULL",
                "201801010TOR 2018 REGULAR 2018-01-01 131 127 1 19800 Air Canada Centre",
                "202306120DEN 2023 PLAYOFF 2023-06-12 94 89 0 19537 Ball Arena",
            ]
        )
        #expect(
            try lines("SELECT stage, duration_minutes FROM dim_game_details WHERE game_id = \(game("202306120DEN"))")
                == ["2023 NBA Finals Game 5 142"]
        )
    }

    @Test func `a player's line has seconds, the start and the numbers of the sheet`() throws {
        #expect(
            try lines(
                """
                SELECT players.player_slug, logs.is_starter, logs.seconds_played, logs.minutes_played, logs.points,
                    logs.rebounds, logs.assists, logs.plus_minus, logs.game_score, teams.team_abbreviation
                FROM fact_player_gamelogs AS logs
                INNER JOIN dim_players AS players USING (player_id)
                INNER JOIN dim_teams AS teams USING (team_id)
                WHERE logs.game_id = \(game("201710170CLE")) AND players.player_name IN ('Jaylen Brown', 'Kyrie Irving')
                ORDER BY players.player_slug
                """
            ) == [
                "brownja02 true 2376 40 25 6 0 -5 12.1 BOS", "irvinky01 true 2361 39 22 4 10 1 21.7 BOS",
            ]
        )
    }

    @Test func `a player who did not play is listed with the reason`() throws {
        #expect(
            try lines(
                """
                SELECT player_name, reason
                FROM fact_did_not_play
                WHERE game_id = \(game("201801010MIN")) AND reason <> 'Inactive'
                ORDER BY player_name
                """
            ) == [
                "Jeff Teague Did Not Dress", "Kentavious Caldwell-Pope Not With Team", "Shabazz Muhammad Did Not Play",
            ]
        )
    }

    @Test func `points by period include the overtime`() throws {
        #expect(
            try lines(
                """
                SELECT team_abbreviation, string_agg(points, ' ' ORDER BY period), bool_or(period_type = 'OVERTIME')
                FROM fact_line_scores
                INNER JOIN dim_teams USING (team_id)
                WHERE game_id = \(game("201801010TOR"))
                GROUP BY team_abbreviation
                ORDER BY team_abbreviation
                """
            ) == ["MIL 30 26 28 30 13 true", "TOR 35 25 28 26 17 true"]
        )
    }

    @Test func `the officials are there by name`() throws {
        #expect(
            try lines(
                """
                SELECT bref_id, dim_referees.referee_name
                FROM bridge_game_referees
                INNER JOIN dim_referees USING (referee_id)
                WHERE game_id = \(game("201801010TOR"))
                ORDER BY official_order
                """
            ) == ["malloed99r Ed Malloy", "richade99r Derek Richardson", "zieliga99r Gary Zielinski"]
        )
    }

    @Test func `events are in order, with clock, score, players and points`() throws {
        #expect(
            try lines(
                """
                SELECT bref_game_id, season_year, count(*), max(away_score), max(home_score)
                FROM fact_play_by_play
                WHERE bref_game_id IN ('199911160ATL', '201810160BOS')
                GROUP BY bref_game_id, season_year
                ORDER BY bref_game_id
                """
            ) == ["199911160ATL 2000 428 98 103", "201810160BOS 2019 489 87 105"]
        )
        #expect(
            try lines(
                """
                SELECT period, seconds_remaining, away_score, home_score, event_type, points, description
                FROM fact_play_by_play
                WHERE bref_game_id = '201810160BOS' AND points > 0
                ORDER BY event_number
                LIMIT 1
                """
            ) == ["1 655.0 2 0 field_goal_made 2 J. Embiid makes 2-pt layup from 1 ft (assist by B. Simmons)"]
        )
    }

    @Test func `the same pages give the same content`() throws {
        let built = try Self.built.get()
        #expect(try built.place.build().contentHash == built.report.contentHash)
    }
}
