extension CheckFaults {
    /// For the checks that came with Basketball-Reference; the tiny league has none of its pages, so its tables are empty.
    static let basketballReference: [String: String] = [
        "bridge_game_referees__game_known":
            "INSERT INTO bridge_game_referees (game_id) VALUES (1)",
        "bridge_game_referees__referee_known":
            "INSERT INTO bridge_game_referees (game_id, official_order, referee_id) VALUES (20000001, 1, 5)",
        "bridge_game_referees__unique_key":
            "INSERT INTO bridge_game_referees (game_id, official_order) VALUES (1, 1), (1, 1)",
        "dim_game_details__game_known":
            "INSERT INTO dim_game_details (game_id) VALUES (1)",
        "dim_game_details__unique_key":
            "INSERT INTO dim_game_details (game_id) VALUES (1), (1)",
        "dim_games__played_once":
            "INSERT INTO dim_games BY NAME SELECT * REPLACE (5 AS game_id) FROM dim_games LIMIT 1",
        "dim_players__number_encodes_id":
            "UPDATE dim_players SET nba_id = NULL WHERE player_id = 1001",
        "dim_referees__unique_key":
            "INSERT INTO dim_referees (referee_id) VALUES (1), (1)",
        "dim_seasons__partial":
            "UPDATE dim_games SET nba_id = NULL; UPDATE dim_seasons SET games = 1 WHERE season_year = 2001",
        "etl_drops__set_aside":
            "INSERT INTO etl.drops VALUES (1, 7, 'fact_player_gamelogs', 'other_league', 'k')",
        "bref.team_period_lines__agrees_with_line_score":
            "INSERT INTO fact_line_scores (game_id, team_id, period, points) VALUES (1, 1, 5, 9); "
            + "INSERT INTO bref.team_period_lines (game_id, team_id, period_type, period, points) "
            + "VALUES (1, 1, 'OVERTIME', 1, 8)",
        "bref.player_period_lines__halves_add_up":
            "INSERT INTO bref.player_period_lines (game_id, team_code, period_type, period, player_id, points) "
            + "VALUES (1, 'AAA', 'HALF', 2, 1, 9), (1, 'AAA', 'QUARTER', 3, 1, 4), (1, 'AAA', 'QUARTER', 4, 1, 4)",
        "bref.player_period_lines__no_negatives":
            "INSERT INTO bref.player_period_lines (game_id, team_code, period_type, period, player_id, steals) "
            + "VALUES (1, 'AAA', 'QUARTER', 2, 1, -1)",
        "bref.team_period_lines__no_negatives":
            "INSERT INTO bref.team_period_lines (game_id, team_code, period_type, period, points) "
            + "VALUES (1, 'AAA', 'QUARTER', 2, -1)",
        "bref.player_period_lines__on_game_sheet":
            "INSERT INTO bref.player_period_lines (game_id, team_code, team_id, period_type, period, player_id) "
            + "VALUES (20000001, 'TEA', 101, 'QUARTER', 1, 77)",
        "bref.team_period_lines__every_period":
            "INSERT INTO fact_line_scores (game_id, team_id, period, points) VALUES (1, 1, 1, 9), (1, 1, 2, 9); "
            + "INSERT INTO bref.team_period_lines (game_id, team_id, period_type, period) VALUES (1, 1, 'QUARTER', 1)",
        "bref.team_period_lines__halves_add_up":
            "INSERT INTO bref.team_period_lines (game_id, team_code, period_type, period, steals) VALUES "
            + "(1, 'AAA', 'HALF', 1, 2), (1, 'AAA', 'QUARTER', 1, 2), (1, 'AAA', 'QUARTER', 2, NULL)",
        "bref.team_period_lines__player_sums":
            "INSERT INTO bref.team_period_lines (game_id, team_code, period_type, period, points) VALUES "
            + "(1, 'AAA', 'OVERTIME', 1, 12); "
            + "INSERT INTO bref.player_period_lines (game_id, team_code, period_type, period, player_id, points) "
            + "VALUES (1, 'AAA', 'OVERTIME', 1, 1, 11)",
        "bref.player_seasons__agrees_with_games":
            "UPDATE dim_seasons SET is_complete = TRUE; INSERT INTO bref.player_seasons "
            + "(season_year, league, season_type, player_id, is_combined_totals, games_played, points) "
            + "SELECT season_year, 'NBA', season_type, player_id, FALSE, games_played, points + 1 FROM "
            + "agg_player_seasons WHERE row_scope = 'season_total' LIMIT 1",
        "bref.player_seasons__stints_add_up":
            "INSERT INTO bref.player_seasons (season_year, league, season_type, player_id, "
            + "team_code, is_combined_totals, points, games_played) VALUES (2001, 'NBA', 'REGULAR', 1, "
            + "'TOT', TRUE, 10, 2), (2001, 'NBA', 'REGULAR', 1, 'AAA', FALSE, 9, 2)",
        "fact_bref_standings__agrees_with_games":
            "UPDATE dim_seasons SET is_complete = TRUE; INSERT INTO fact_bref_standings (season_year, "
            + "league, team_id, wins, losses) SELECT season_year, 'NBA', team_id, wins + 1, losses FROM "
            + "agg_standings LIMIT 1",
        "fact_bref_standings__unique_key":
            "INSERT INTO fact_bref_standings (season_year, league, grouped_by, team_code) VALUES (1, "
            + "'AAA', 'AAA', 'AAA'), (1, 'AAA', 'AAA', 'AAA')",
        "fact_bref_standings__wins_are_losses":
            "INSERT INTO fact_bref_standings (season_year, league, grouped_by, team_code, wins, losses) "
            + "VALUES (2001, 'NBA', 'DIVISION', 'AAA', 1, 0)",
        "fact_did_not_play__absent":
            "INSERT INTO fact_did_not_play (game_id, player_id) SELECT game_id, player_id FROM "
            + "fact_player_gamelogs LIMIT 1",
        "fact_did_not_play__game_known":
            "INSERT INTO fact_did_not_play (game_id) VALUES (1)",
        "fact_did_not_play__unique_key":
            "INSERT INTO fact_did_not_play (game_id, team_id, bref_player_id) VALUES (1, 1, 'AAA'), (1, 1, 'AAA')",
        "fact_line_scores__adds_up":
            "INSERT INTO fact_line_scores (game_id, team_id, period, points) SELECT game_id, team_id, 1, "
            + "0 FROM fact_team_gamelogs LIMIT 1",
        "fact_line_scores__game_known":
            "INSERT INTO fact_line_scores (game_id) VALUES (1)",
        "fact_line_scores__unique_key":
            "INSERT INTO fact_line_scores (game_id, team_id, period) VALUES (1, 1, 1), (1, 1, 1)",
        "fact_play_by_play__final_score":
            "INSERT INTO fact_play_by_play (game_id, event_number, home_score, away_score) VALUES "
            + "(20000001, 1, 0, 0)",
        "fact_play_by_play__game_known":
            "INSERT INTO fact_play_by_play (game_id, event_number) VALUES (1, 1)",
        "fact_play_by_play__unique_key":
            "INSERT INTO fact_play_by_play (game_id, event_number) VALUES (1, 1), (1, 1)",
        "fact_player_gamelogs__five_starters":
            "UPDATE fact_player_gamelogs SET is_starter = TRUE WHERE game_id = 20000001",
        "fact_schedule__agrees_with_games":
            "INSERT INTO fact_schedule (season_year, game_id, home_points, away_points) VALUES (2001, "
            + "20000001, 0, 0)",
        "fact_schedule__box_scores_there":
            "UPDATE dim_games SET bref_id = 'x'; INSERT INTO fact_schedule (season_year, league, "
            + "home_points) VALUES (2001, 'NBA', 90)",
        "fact_schedule__unique_key":
            "INSERT INTO fact_schedule (season_year, league, game_date, home_team_code, away_team_code) "
            + "VALUES (1, 'AAA', DATE '2001-01-01', 'AAA', 'AAA'), (1, 'AAA', DATE '2001-01-01', 'AAA', "
            + "'AAA')",
        "fact_shots__agrees_with_box_score":
            "INSERT INTO fact_shots (game_id, event_number, player_id, is_made, points_value) SELECT game_id, 1, "
            + "player_id, TRUE, 3 FROM fact_player_gamelogs WHERE game_id = 20000001 LIMIT 1",
        "fact_shots__unique_key":
            "INSERT INTO fact_shots (game_id, event_number) VALUES (1, 1), (1, 1)",
        "fact_team_gamelogs__seconds_add_up":
            "UPDATE fact_player_gamelogs SET seconds_played = 60 WHERE game_id = 20000001",
    ]
}
