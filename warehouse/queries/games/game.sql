-- about: A game, with what its teams were called then.
-- reads: dim_games
-- kept: game_id BIGINT
-- names: home_team_abbreviation, away_team_abbreviation
SELECT
    game_id AS by_game_id,
    game_id,
    nba_id,
    bref_id,
    game_date,
    start_time_eastern,
    league,
    season_year,
    season_type,
    home_team_id,
    away_team_id,
    home_points,
    away_points,
    overtimes,
    TRUE AS is_final,
    arena,
    attendance,
    has_box_score,
    round_number,
    round_name,
    series_game_number,
    cup_stage,
    scheduled_date
FROM dim_games
ORDER BY by_game_id;
