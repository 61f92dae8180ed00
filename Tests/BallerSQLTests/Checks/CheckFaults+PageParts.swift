extension CheckFaults {
    /// For the keys of tables that parts of pages fill: sheets of periods, parts of profiles, playoff and team pages.
    static let pageParts: [String: String] = [
        "fact_all_star_contests__unique_key":
            "INSERT INTO fact_all_star_contests (contest, row_order, player_order) VALUES ('AAA', 1, 1), "
            + "('AAA', 1, 1)",
        "fact_birthdays__unique_key":
            "INSERT INTO fact_birthdays (birth_month, birth_day, player_id) VALUES (1, 1, 1), (1, 1, 1)",
        "fact_coach_votes__unique_key":
            "INSERT INTO fact_coach_votes (coach_id, season_year, league) VALUES (1, 1, 'AAA'), (1, 1, 'AAA')",
        "fact_franchise_players__unique_key":
            "INSERT INTO fact_franchise_players (franchise_code, player_id) VALUES ('AAA', 1), ('AAA', 1)",
        "fact_leader_lists__unique_key":
            "INSERT INTO fact_leader_lists (path) VALUES ('AAA'), ('AAA')",
        "fact_league_contracts__unique_key":
            "INSERT INTO fact_league_contracts (list_order) VALUES (1), (1)",
        "fact_player_all_star_games__unique_key":
            "INSERT INTO fact_player_all_star_games (player_id, row_order) VALUES (1, 1), (1, 1)",
        "fact_player_college_seasons__unique_key":
            "INSERT INTO fact_player_college_seasons (player_id, row_order) VALUES (1, 1), (1, 1)",
        "fact_player_contracts__unique_key":
            "INSERT INTO fact_player_contracts (player_id, team_code, season_year) VALUES (1, 'AAA', 1), (1, "
            + "'AAA', 1)",
        "fact_player_highs__unique_key":
            "INSERT INTO fact_player_highs (player_id, season_type, row_order) VALUES (1, 'AAA', 1), (1, "
            + "'AAA', 1)",
        "fact_player_period_lines__unique_key":
            "INSERT INTO fact_player_period_lines (game_id, team_code, period_type, period, player_id) "
            + "VALUES (1, 'AAA', 'AAA', 1, 1), (1, 'AAA', 'AAA', 1, 1)",
        "fact_player_period_lines__halves_add_up":
            "INSERT INTO fact_player_period_lines (game_id, team_code, period_type, period, player_id, points) "
            + "VALUES (1, 'AAA', 'HALF', 2, 1, 9), (1, 'AAA', 'QUARTER', 3, 1, 4), (1, 'AAA', 'QUARTER', 4, 1, 4)",
        "fact_player_period_lines__on_game_sheet":
            "INSERT INTO fact_player_period_lines (game_id, team_code, team_id, period_type, period, player_id) "
            + "VALUES (20000001, 'TEA', 101, 'QUARTER', 1, 77)",
        "fact_player_playoff_series__unique_key":
            "INSERT INTO fact_player_playoff_series (player_id, season_year, series_id) VALUES (1, 1, "
            + "'AAA'), (1, 1, 'AAA')",
        "fact_player_salaries__unique_key":
            "INSERT INTO fact_player_salaries (player_id, row_order) VALUES (1, 1), (1, 1)",
        "fact_playoff_series_index__unique_key":
            "INSERT INTO fact_playoff_series_index (season_year, league, series_id) VALUES (1, 'AAA', "
            + "'AAA'), (1, 'AAA', 'AAA')",
        "fact_records__unique_key":
            "INSERT INTO fact_records (board, record, record_order) VALUES ('AAA', 'AAA', 1), ('AAA', 'AAA', "
            + "1)",
        "fact_referee_teams__unique_key":
            "INSERT INTO fact_referee_teams (referee_id, team_code) VALUES (1, 'AAA'), (1, 'AAA')",
        "fact_team_lineups__unique_key":
            "INSERT INTO fact_team_lineups (season_year, team_code, season_type, lineup_size, row_order) "
            + "VALUES (1, 'AAA', 'AAA', 1, 1), (1, 'AAA', 'AAA', 1, 1)",
        "fact_team_on_off__unique_key":
            "INSERT INTO fact_team_on_off (season_year, team_code, season_type, player_id, split) VALUES (1, "
            + "'AAA', 'AAA', 1, 'AAA'), (1, 'AAA', 'AAA', 1, 'AAA')",
        "fact_team_period_lines__agrees_with_line_score":
            "INSERT INTO fact_line_scores (game_id, team_id, period, points) VALUES (1, 1, 5, 9); "
            + "INSERT INTO fact_team_period_lines (game_id, team_id, period_type, period, points) "
            + "VALUES (1, 1, 'OVERTIME', 1, 8)",
        "fact_team_period_lines__every_period":
            "INSERT INTO fact_line_scores (game_id, team_id, period, points) VALUES (1, 1, 1, 9), (1, 1, 2, 9); "
            + "INSERT INTO fact_team_period_lines (game_id, team_id, period_type, period) VALUES (1, 1, 'QUARTER', 1)",
        "fact_team_period_lines__halves_add_up":
            "INSERT INTO fact_team_period_lines (game_id, team_code, period_type, period, steals) VALUES "
            + "(1, 'AAA', 'HALF', 1, 2), (1, 'AAA', 'QUARTER', 1, 2), (1, 'AAA', 'QUARTER', 2, NULL)",
        "fact_team_period_lines__player_sums":
            "INSERT INTO fact_team_period_lines (game_id, team_code, period_type, period, points) VALUES "
            + "(1, 'AAA', 'OVERTIME', 1, 12); "
            + "INSERT INTO fact_player_period_lines (game_id, team_code, period_type, period, player_id, points) "
            + "VALUES (1, 'AAA', 'OVERTIME', 1, 1, 11)",
        "fact_team_period_lines__unique_key":
            "INSERT INTO fact_team_period_lines (game_id, team_code, period_type, period) VALUES (1, 'AAA', "
            + "'AAA', 1), (1, 'AAA', 'AAA', 1)",
        "fact_team_splits__unique_key":
            "INSERT INTO fact_team_splits (season_year, team_code, season_type, split, split_value) VALUES "
            + "(1, 'AAA', 'AAA', 'AAA', 'AAA'), (1, 'AAA', 'AAA', 'AAA', 'AAA')",
    ]
}
