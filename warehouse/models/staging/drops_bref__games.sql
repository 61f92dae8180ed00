-- about: One row per game record that becomes no row of dim_game_details, with the reason.
-- drops: dim_game_details
-- reads: stg_bref__games, bref_games, kept_games
SELECT drops.*
FROM @drops_of_games(
    stg_bref__games,
    (game_id),
    (game_date, home_team_code, away_team_code, home_points, away_points, stage, overtimes, arena, attendance),
    TRUE
) AS drops
