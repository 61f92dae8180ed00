import BallerArtifact
import BallerDuckDB
import BallerETL
import BallerTestSupport
import Testing

/// Tables that are there because a page prints them: the numbers of the real pages, as a reader finds them there.
@Suite(.enabled(if: SharedData.isPresent)) struct `Tables of printed pages` {
    private static let kinds = [
        "awards-voting", "coach", "daily-box-scores", "daily-leaders", "league-player-advanced",
        "league-player-per-game", "league-player-totals", "leagues-index", "player-profile", "referee",
        "season-standings", "season-summary", "team-franchise", "team-schedule", "team-season", "teams-index",
    ]

    private static let built = Result {
        let place = try PageBuild()
        try place.parse(kinds)
        return (place: place, report: try place.build())
    }

    private func lines(_ text: String) throws -> [String] {
        let built = try Self.built.get()
        return try built.place.open(built.report).lines(text)
    }

    @Test func `they pass, and no record is lost`() throws {
        let report = try Self.built.get().report
        #expect(report.state == .passed, "\(report.text)")
        #expect(report.failing(.error) == [])
        #expect(report.warnings == [])
        #expect(report.files.allSatisfy { $0.rejected == 0 && Set($0.reasons.keys).isSubset(of: ["on_another_page"]) })
        #expect(try lines("SELECT count(*) FROM etl.ledger WHERE records <> facts + dropped") == ["0"])
    }

    @Test func `every line of the pages is a row, named by its page and its number there`() throws {
        let built = try Self.built.get()
        let tables = built.report.tables.filter { $0.key.hasPrefix("bref.") && $0.value > 0 }
        #expect(tables.count > 30)
        for (table, rows) in tables {
            let key = try lines("SELECT key_columns FROM etl.relations WHERE relation = '\(table)'")[0]
            #expect(try lines("SELECT count(DISTINCT (\(key))) FROM \(table)") == ["\(rows)"], "\(table)")
        }
        let lost = "SELECT relation FROM etl.ledger WHERE starts_with(relation, 'bref.') AND records <> facts"
        #expect(try lines(lost) == [])
    }

    /// What a table says of one thing, and what the page says of it.
    @Test(arguments: [
        (
            "player_name, salary FROM bref.salaries WHERE team_code = 'CLE' AND bref_player_id = 'davisba01'",
            "Baron Davis 14850000"
        ),
        (
            "wins, losses, playoffs, coaches FROM bref.franchise_seasons WHERE season_year = 2018",
            "50 32 Lost Finals T. Lue (50-32)"
        ),
        (
            "games, league_titles, team_id FROM bref.franchises WHERE name = 'Boston Celtics'",
            "5950 17 1610612738"
        ),
        (
            "champion_team_code, mvp, points_leader FROM bref.league_seasons WHERE season_year = 2022",
            "GSW N. Jokić T. Young (2155)"
        ),
        (
            "winner, winner_name FROM bref.award_winners WHERE season_year = 2019 AND award_id = 'mvp'",
            "antetgi01 Giannis Antetokounmpo"
        ),
        (
            """
            candidate, points_won, points_max FROM bref.award_votes
            WHERE season_year = 2019 AND award_id = 'mvp' AND rank = '1'
            """,
            "antetgi01 941.0 1010.0"
        ),
        (
            """
            game_date, visitor_name, visitor_points, home_points FROM bref.playoff_games
            WHERE season_year = 2001 AND round = 'Finals' AND game_number = 1
            """,
            "2001-06-06 Philadelphia 76ers 107 101"
        ),
        (
            """
            wins, losses FROM bref.standings_splits
            WHERE season_year = 1980 AND team_code = 'BOS' AND split = 'Home'
            """,
            "35 6"
        ),
        (
            """
            wins, losses FROM bref.team_vs_team
            WHERE season_year = 1980 AND team_code = 'BOS' AND opponent_team_code = 'PHI'
            """,
            "3 3"
        ),
        (
            """
            average_distance, dunks_made FROM bref.team_season_shooting
            WHERE season_year = 2001 AND team_code = 'SAC' AND side = 'TEAM'
            """,
            "11.8 224"
        ),
        (
            """
            points, field_goal_pct FROM bref.team_season_lines
            WHERE season_year = 2013 AND team_code = 'CLE' AND side = 'OPPONENT' AND line = 'LEAGUE_RANK'
            """,
            "25.0 30.0"
        ),
        (
            """
            home_win_pct, diff_points FROM bref.referee_home_away INNER JOIN dim_referees USING (referee_id)
            WHERE bref_id = 'brothto99r' AND season_year = 1995
            """,
            "0.733 5.1"
        ),
        (
            """
            opponent_team_code, points, opponent_points, streak FROM bref.team_schedules
            WHERE team_code = 'GSW' AND game_date = DATE '2016-10-25'
            """,
            "SAS 100 129 L 1"
        ),
        (
            """
            away_team_code, away_points, home_points, away_line FROM bref.daily_games
            WHERE game_date = DATE '1974-03-06' AND home_team_code = 'KCO'
            """,
            "MIL 111 99 32 30 35 14"
        ),
        (
            """
            player_name, points, game_score FROM bref.daily_leaders
            WHERE game_date = DATE '2018-01-01' AND rank = 1
            """,
            "DeMar DeRozan 52 44.1"
        ),
        (
            """
            wins, losses, games_behind FROM bref.daily_standings
            WHERE standing_date = DATE '1974-03-06' AND team_code = 'NYK'
            """,
            "45 27 3.5"
        ),
        (
            """
            average_distance, dunks_made, player_name FROM bref.player_season_shooting
            WHERE bref_player_id = 'doncilu01' AND season_year = 2020 AND season_type = 'REGULAR'
            """,
            "14.5 14 Luka Dončić"
        ),
        (
            """
            share_at_point_guard, bad_pass_turnovers FROM bref.player_season_play_by_play
            WHERE bref_player_id = 'doncilu01' AND season_year = 2020 AND season_type = 'REGULAR'
            """,
            "53.0 153"
        ),
        (
            """
            adjusted_true_shooting_pct FROM bref.player_season_adjusted_shooting
            WHERE bref_player_id = 'doncilu01' AND season_year = 2020 AND season_type = 'REGULAR'
            """,
            "104.0"
        ),
        (
            "team_name, wins FROM bref.team_season_advanced WHERE season_year = 1968 AND team_code = 'ANA'",
            "Anaheim Amigos 25"
        ),
    ])
    func `what the page says is in its table`(_ question: String, _ answer: String) throws {
        #expect(try lines("SELECT \(question)") == [answer])
    }

    @Test func `averages of all bases are rows of one table, with the minutes that each prints`() throws {
        #expect(
            try lines(
                """
                SELECT basis, points, minutes_played, season_minutes_played, offensive_rating
                FROM bref.player_season_averages
                WHERE bref_player_id = 'doncilu01' AND season_year = 2020 AND season_type = 'REGULAR'
                ORDER BY basis
                """
            ) == [
                "PER_100_POSSESSIONS 41.5 NULL 2047 116.0", "PER_36_MINUTES 30.9 NULL 2047 NULL",
                "PER_GAME 28.8 33.6 NULL NULL",
            ]
        )
        #expect(
            try lines(
                """
                SELECT basis, points, minutes_played, season_minutes_played FROM bref.team_season_averages
                WHERE season_year = 2001 AND team_code = 'SAC' AND side = 'TEAM'
                ORDER BY basis
                """
            ) == ["PER_100_POSSESSIONS 105.6 NULL 20080", "PER_GAME 101.7 244.9 NULL"]
        )
    }

    @Test
    func `a season that the pages of league and player print is there twice, and its order says whose line it is`()
        throws
    {
        #expect(
            try lines(
                """
                SELECT season_year, page_order, points, source_url LIKE '%/players/%'
                FROM bref.player_seasons
                WHERE bref_player_id = 'jamesle01' AND season_type = 'REGULAR' AND season_year IN (2017, 2018)
                    AND page_order < 3
                ORDER BY ALL
                """
            ) == ["2017 2 1954 true", "2018 1 2251 false", "2018 2 2251 true"]
        )
    }

    @Test func `a team's page alone gives its players their season, in the league that its head names`() throws {
        #expect(
            try lines(
                "SELECT league, team_id, count(*) FROM bref.player_seasons WHERE team_code = 'ANA' GROUP BY ALL"
            ) == ["ABA 3656158440102928 20"]
        )
    }

    @Test func `the score board of a day gives games of both leagues, each in its own`() throws {
        #expect(
            try lines(
                """
                SELECT league, season_type, count(*), count(DISTINCT home_team_id), bool_or(has_box_score)
                FROM dim_games
                WHERE game_date = DATE '1974-03-06'
                GROUP BY ALL
                ORDER BY ALL
                """
            ) == ["ABA REGULAR 3 3 false", "NBA REGULAR 5 5 false"]
        )
        #expect(
            try lines(
                """
                SELECT standings.league, count(*), sum(wins), max(league_rank) <= count(*)
                FROM agg_standings AS standings
                WHERE season_year = 1974
                GROUP BY ALL
                ORDER BY ALL
                """
            ) == ["ABA 6 3 true", "NBA 10 5 true"]
        )
    }
}
