-- about: The team line agrees with the game: teams, side, score, day and season.
-- failure: {n} [team line disagrees|team lines disagree] with the game.
-- reads: fact_team_gamelogs, dim_games
-- key: team_id, game_id
-- fault: UPDATE dim_games SET home_points = home_points + 1 WHERE game_id = 20000001
SELECT
    logs.team_id,
    logs.game_id,
    logs.is_home,
    logs.points,
    logs.opponent_points,
    games.home_team_id,
    games.home_points,
    games.away_team_id,
    games.away_points,
    logs.game_date,
    games.game_date AS day_of_game
FROM fact_team_gamelogs AS logs
INNER JOIN dim_games AS games ON logs.game_id = games.game_id
WHERE
    logs.team_id <> CASE WHEN logs.is_home THEN games.home_team_id ELSE games.away_team_id END
    OR logs.opponent_team_id <> CASE WHEN logs.is_home THEN games.away_team_id ELSE games.home_team_id END
    OR logs.points IS DISTINCT FROM CASE WHEN logs.is_home THEN games.home_points ELSE games.away_points END
    OR logs.opponent_points <> CASE WHEN logs.is_home THEN games.away_points ELSE games.home_points END
    OR logs.game_date <> games.game_date
    OR logs.season_year <> games.season_year
    OR logs.season_type <> games.season_type
ORDER BY logs.team_id, logs.game_id
