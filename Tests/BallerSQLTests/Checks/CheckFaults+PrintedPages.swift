extension CheckFaults {
    /// For the keys of tables that pages of seasons, teams, people and honours fill.
    static let printedPages: [String: String] = [
        "bridge_playoff_series_games__unique_key":
            "INSERT INTO bridge_playoff_series_games (series_id, game_id) VALUES ('AAA', 1), ('AAA', 1)",
        "dim_coach_register__unique_key":
            "INSERT INTO dim_coach_register (coach_id, register_list) VALUES (1, 'AAA'), (1, 'AAA')",
        "dim_executive_register__unique_key":
            "INSERT INTO dim_executive_register (executive_id, register_list) VALUES (1, 'AAA'), (1, 'AAA')",
        "dim_executives__unique_key":
            "INSERT INTO dim_executives (executive_id) VALUES (1), (1)",
        "dim_franchises__unique_key":
            "INSERT INTO dim_franchises (franchise_code, name, first_season_year, is_whole_franchise) VALUES "
            + "('AAA', 'AAA', 1, TRUE), ('AAA', 'AAA', 1, TRUE)",
        "dim_league_seasons__unique_key":
            "INSERT INTO dim_league_seasons (season_year, league) VALUES (1, 'AAA'), (1, 'AAA')",
        "dim_referee_register__unique_key":
            "INSERT INTO dim_referee_register (referee_id) VALUES (1), (1)",
        "fact_all_star_gamelogs__unique_key":
            "INSERT INTO fact_all_star_gamelogs (season_year, league, game_code, side, player_id) VALUES (1, "
            + "'AAA', 'AAA', 'AAA', 1), (1, 'AAA', 'AAA', 'AAA', 1)",
        "fact_all_star_games__unique_key":
            "INSERT INTO fact_all_star_games (season_year, league) VALUES (1, 'AAA'), (1, 'AAA')",
        "fact_award_winners__unique_key":
            "INSERT INTO fact_award_winners (season_year, league, award_id, winner) VALUES (1, 'AAA', 'AAA', "
            + "'AAA'), (1, 'AAA', 'AAA', 'AAA')",
        "fact_bref_daily_standings__unique_key":
            "INSERT INTO fact_bref_daily_standings (standing_date, grouped_by, team_code) VALUES (DATE "
            + "'2001-01-01', 'AAA', 'AAA'), (DATE '2001-01-01', 'AAA', 'AAA')",
        "fact_bref_player_season_adjusted_shooting__unique_key":
            "INSERT INTO fact_bref_player_season_adjusted_shooting (season_year, league, season_type, "
            + "player_id, team_code) VALUES (1, 'AAA', 'AAA', 1, 'AAA'), (1, 'AAA', 'AAA', 1, 'AAA')",
        "fact_bref_player_season_play_by_play__unique_key":
            "INSERT INTO fact_bref_player_season_play_by_play (season_year, league, season_type, player_id, "
            + "team_code) VALUES (1, 'AAA', 'AAA', 1, 'AAA'), (1, 'AAA', 'AAA', 1, 'AAA')",
        "fact_bref_player_season_shooting__unique_key":
            "INSERT INTO fact_bref_player_season_shooting (season_year, league, season_type, player_id, "
            + "team_code) VALUES (1, 'AAA', 'AAA', 1, 'AAA'), (1, 'AAA', 'AAA', 1, 'AAA')",
        "fact_bref_rookies__unique_key":
            "INSERT INTO fact_bref_rookies (season_year, league, player_id) VALUES (1, 'AAA', 1), (1, "
            + "'AAA', 1)",
        "fact_bref_standings_by_date__unique_key":
            "INSERT INTO fact_bref_standings_by_date (season_year, league, conference, standing_date, place) "
            + "VALUES (1, 'AAA', 'AAA', DATE '2001-01-01', 1), (1, 'AAA', 'AAA', DATE '2001-01-01', 1)",
        "fact_bref_standings_splits__unique_key":
            "INSERT INTO fact_bref_standings_splits (season_year, league, season_type, team_code, split) "
            + "VALUES (1, 'AAA', 'AAA', 'AAA', 'AAA'), (1, 'AAA', 'AAA', 'AAA', 'AAA')",
        "fact_bref_team_ratings__unique_key":
            "INSERT INTO fact_bref_team_ratings (season_year, league, team_code) VALUES (1, 'AAA', 'AAA'), "
            + "(1, 'AAA', 'AAA')",
        "fact_bref_team_schedules__unique_key":
            "INSERT INTO fact_bref_team_schedules (season_year, team_code, season_type, game_date) VALUES "
            + "(1, 'AAA', 'AAA', DATE '2001-01-01'), (1, 'AAA', 'AAA', DATE '2001-01-01')",
        "fact_bref_team_season_averages__unique_key":
            "INSERT INTO fact_bref_team_season_averages (season_year, league, side, team_code, basis) VALUES "
            + "(1, 'AAA', 'AAA', 'AAA', 'AAA'), (1, 'AAA', 'AAA', 'AAA', 'AAA')",
        "fact_bref_team_season_lines__unique_key":
            "INSERT INTO fact_bref_team_season_lines (season_year, team_code, side, line) VALUES (1, 'AAA', "
            + "'AAA', 'AAA'), (1, 'AAA', 'AAA', 'AAA')",
        "fact_bref_team_season_shooting__unique_key":
            "INSERT INTO fact_bref_team_season_shooting (season_year, league, side, team_code) VALUES (1, "
            + "'AAA', 'AAA', 'AAA'), (1, 'AAA', 'AAA', 'AAA')",
        "fact_bref_team_vs_team__unique_key":
            "INSERT INTO fact_bref_team_vs_team (season_year, league, season_type, team_code, opponent_team_code) "
            + "VALUES (1, 'AAA', 'AAA', 'AAA', 'AAA'), (1, 'AAA', 'AAA', 'AAA', 'AAA')",
        "fact_coach_awards__unique_key":
            "INSERT INTO fact_coach_awards (coach_id, season_year, league, award) VALUES (1, 1, 'AAA', "
            + "'AAA'), (1, 1, 'AAA', 'AAA')",
        "fact_contracts__unique_key":
            "INSERT INTO fact_contracts (team_code, player_id) VALUES ('AAA', 1), ('AAA', 1)",
        "fact_daily_games__unique_key":
            "INSERT INTO fact_daily_games (game_date, home_team_code, away_team_code) VALUES (DATE "
            + "'2001-01-01', 'AAA', 'AAA'), (DATE '2001-01-01', 'AAA', 'AAA')",
        "fact_daily_leaders__unique_key":
            "INSERT INTO fact_daily_leaders (game_date, player_id, team_code) VALUES (DATE '2001-01-01', 1, "
            + "'AAA'), (DATE '2001-01-01', 1, 'AAA')",
        "fact_depth_charts__unique_key":
            "INSERT INTO fact_depth_charts (season_year, team_code, position, depth) VALUES (1, 'AAA', "
            + "'AAA', 1), (1, 'AAA', 'AAA', 1)",
        "fact_draft_combine__unique_key":
            "INSERT INTO fact_draft_combine (draft_year, player_name) VALUES (1, 'AAA'), (1, 'AAA')",
        "fact_draft_lottery__unique_key":
            "INSERT INTO fact_draft_lottery (draft_year, team_code) VALUES (1, 'AAA'), (1, 'AAA')",
        "fact_executive_seasons__unique_key":
            "INSERT INTO fact_executive_seasons (executive_id, season_year, team_code) VALUES (1, 1, 'AAA'), "
            + "(1, 1, 'AAA')",
        "fact_franchise_draft_picks__unique_key":
            "INSERT INTO fact_franchise_draft_picks (franchise_code, draft_year, player_name) VALUES ('AAA', "
            + "1, 'AAA'), ('AAA', 1, 'AAA')",
        "fact_franchise_seasons__unique_key":
            "INSERT INTO fact_franchise_seasons (franchise_code, season_year, team_code) VALUES ('AAA', 1, "
            + "'AAA'), ('AAA', 1, 'AAA')",
        "fact_hall_of_fame__unique_key":
            "INSERT INTO fact_hall_of_fame (induction_year, name, category) VALUES (1, 'AAA', 'AAA'), (1, "
            + "'AAA', 'AAA')",
        "fact_honour_teams__unique_key":
            "INSERT INTO fact_honour_teams (season_year, league, award_id, team_selection, player_id) VALUES "
            + "(1, 'AAA', 'AAA', 'AAA', 1), (1, 'AAA', 'AAA', 'AAA', 1)",
        "fact_injuries__unique_key":
            "INSERT INTO fact_injuries (player_id, updated_on) VALUES (1, DATE '2001-01-01'), (1, DATE "
            + "'2001-01-01')",
        "fact_leader_boards__unique_key":
            "INSERT INTO fact_leader_boards (leader_list, rank_order) VALUES ('AAA', 1), ('AAA', 1)",
        "fact_playoff_games__unique_key":
            "INSERT INTO fact_playoff_games (season_year, league, round, visitor_name, home_name, "
            + "game_number) VALUES (1, 'AAA', 'AAA', 'AAA', 'AAA', 1), (1, 'AAA', 'AAA', 'AAA', 'AAA', 1)",
        "fact_playoff_series_players__unique_key":
            "INSERT INTO fact_playoff_series_players (series_id, team_code, player_id) VALUES ('AAA', 'AAA', "
            + "1), ('AAA', 'AAA', 1)",
        "fact_plus_minus_stints__unique_key":
            "INSERT INTO fact_plus_minus_stints (game_id, team_code, player_name, stint_order) VALUES (1, "
            + "'AAA', 'AAA', 1), (1, 'AAA', 'AAA', 1)",
        "fact_referee_home_away__unique_key":
            "INSERT INTO fact_referee_home_away (referee_id, season_year, league, season_type) VALUES (1, 1, "
            + "'AAA', 'AAA'), (1, 1, 'AAA', 'AAA')",
        "fact_salaries__unique_key":
            "INSERT INTO fact_salaries (season_year, team_code, player_id) VALUES (1, 'AAA', 1), (1, 'AAA', "
            + "1)",
        "fact_shot_chart__unique_key":
            "INSERT INTO fact_shot_chart (game_id, shot_order) VALUES (1, 1), (1, 1)",
        "fact_starting_lineups__unique_key":
            "INSERT INTO fact_starting_lineups (season_year, team_code, season_type, game_number, player_id) "
            + "VALUES (1, 'AAA', 'AAA', 1, 1), (1, 'AAA', 'AAA', 1, 1)",
        "fact_transactions__unique_key":
            "INSERT INTO fact_transactions (season_year, transaction_date, page_code, transaction_order) "
            + "VALUES (1, DATE '2001-01-01', 'AAA', 1), (1, DATE '2001-01-01', 'AAA', 1)",
        "fact_uniform_numbers__unique_key":
            "INSERT INTO fact_uniform_numbers (season_year, league, number, player_id, team_codes) VALUES "
            + "(1, 'AAA', 'AAA', 1, 'AAA'), (1, 'AAA', 'AAA', 1, 'AAA')",
    ]
}
