import BallerETL
import BallerTestSupport
import Testing

/// Kinds of pages of which no copy is kept: records of the parser's form become rows all the same.
struct `Pages that nobody kept` {
    private static let built = Result {
        let place = try PageBuild()
        for (kind, records) in UnkeptPages.records { try place.write(kind, records) }
        return (place: place, report: try place.build())
    }

    private func lines(_ text: String) throws -> [String] {
        let built = try Self.built.get()
        return try built.place.open(built.report).lines(text)
    }

    @Test func `they build alone, and every record is a row`() throws {
        let report = try Self.built.get().report
        #expect(report.state == .passed, "\(report.text)")
        #expect(report.warnings == [])
        #expect(report.files.count == UnkeptPages.records.count)
        #expect(report.files.filter { $0.dropped > 0 }.map { "\($0.kind) \($0.reasons)" } == [])
    }

    @Test(arguments: [
        (
            "basis, points, season_minutes_played FROM bref.player_season_averages ORDER BY basis",
            ["PER_100_POSSESSIONS 25.1 1400", "PER_36_MINUTES 18.5 1400"]
        ),
        ("team_code, average_distance FROM bref.player_season_shooting", ["BOS 12.5"]),
        ("player_name, adjusted_field_goal_pct FROM bref.player_season_adjusted_shooting", ["Jo Doe 104.0"]),
        ("games_played, on_court_plus_minus FROM bref.player_season_play_by_play", ["70 -1.5"]),
        ("debut, debut_game_id % 46656, points, blocks_per_game FROM bref.rookies", ["Oct 22 15148 700 0.4"]),
        ("team_id, adjusted_net_rating FROM bref.team_ratings", ["1610612738 5.9"]),
        ("conference, place, team_code, wins FROM bref.standings_by_date", ["ALL 1 BOS 14"]),
        ("number, team_codes FROM bref.uniform_numbers", ["00 BOS CHI"]),
        (
            "page_order, award_id, winner, points_per_game FROM bref.award_winners ORDER BY ALL",
            ["1 mvp doejo01 30.1", "2 Hustle Award Al Roe NULL", "2 mvp doejo01 NULL"]
        ),
        ("award_id, team_selection, position FROM bref.honour_teams", ["all_league 1st G"]),
        ("induction_year, name, category, bref_player_id FROM bref.hall_of_fame", ["2020 Jo Doe Unknown doejo01"]),
        ("league, mvp FROM bref.all_star_games", ["Unknown J. Doe"]),
        (
            "game_code, side, is_starter, points FROM bref.all_star_gamelogs ORDER BY ALL",
            ["202002160NBA East true 20", "Unknown East true 20", "Unknown Stars NULL 8"]
        ),
        (
            "leader_list, value FROM bref.leader_boards ORDER BY leader_list",
            [
                "CAREER PLAYOFF pts 7", "CAREER REGULAR pts 9", "CAREER REGULAR pts TRAILERS 1", "OTHER hof_prob 0.5",
                "SEASON NBA 2020 REGULAR Points 2345", "YEARLY COMBINED pts 8",
            ]
        ),
        (
            "first_season_year, salary_season_1, salary_season_2, guaranteed FROM bref.contracts",
            ["2026 1000000 NULL 3000000"]
        ),
        ("updated_on, description FROM bref.injuries", ["2020-01-02 Out (knee)"]),
        ("position, depth, player_name FROM bref.depth_charts", ["PG 1 Jo Doe"]),
        ("franchise_code, team_id, overall_pick FROM bref.franchise_draft_picks", ["BOS 1610612738 NULL"]),
        (
            "traded_to_team_code, traded_to_team_id, rebounds, value_over_replacement FROM bref.franchise_draft_picks",
            ["NYK 1610612752 12 -0.1"]
        ),
        (
            "player_name, bref_player_id, wingspan_inches, bench_press FROM bref.draft_combine ORDER BY player_name",
            ["Al Roe NULL NULL NULL", "Jo Doe doejo01 79.25 0"]
        ),
        ("team_id, team_code, first_pick_pct, pick FROM bref.draft_lottery", ["1610612765 DET 14.0 5"]),
        (
            "page_code, team_code, other_team_code, description FROM bref.transactions ORDER BY ALL",
            ["BOS BOS MEM Traded.", "MEM BOS MEM Traded.", "NBA BOS MEM Traded."]
        ),
        ("coach_name, wins FROM bref.coach_register", ["Al Roe 10"]),
        ("referee_name, number FROM bref.referee_register", ["Su Poe 9"]),
        (
            "name, title, team_code FROM bref.executives JOIN bref.executive_seasons USING (executive_id)",
            ["Ty Low GM BOS"]
        ),
        (
            "games, wins_over_500, finish, playoff_wins, remarks FROM bref.executive_seasons",
            ["72 12.0 2 10 Interim"]
        ),
        ("register_list, executive_name, years, league_titles FROM bref.executive_register", ["ALL Ty Low 8 1"]),
        ("series_id, game_date FROM bref.playoff_series_games", ["2020-finals 2020-10-11"]),
        ("series_id, points FROM bref.playoff_series_players", ["2020-finals 101"]),
        ("is_made, left_pixels, top_pixels, player_id FROM bref.shot_chart", ["true 240 -3 NULL"]),
        ("width_pixels, plus_minus FROM bref.plus_minus_stints", ["120 -4"]),
        ("game_number, player_name FROM bref.starting_lineups", ["1 Jo Doe"]),
    ])
    func `a record is a row`(_ question: String, _ answer: [String]) throws {
        #expect(try lines("SELECT \(question)") == answer)
    }
}
