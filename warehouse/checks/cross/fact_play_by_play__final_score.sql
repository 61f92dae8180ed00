-- about: The events end with the score of the game.
-- failure: The events of {n} [game|games] do not end with its score.
-- reads: fact_play_by_play, dim_games
-- key: game_id
-- follows: fact_play_by_play
-- fault: INSERT INTO fact_play_by_play (game_id, event_number, home_score, away_score) VALUES (20000001, 1, 0, 0)
WITH finals AS (
    SELECT
        game_id,
        max(home_score) AS home_score,
        max(away_score) AS away_score
    FROM fact_play_by_play
    GROUP BY game_id
)

SELECT
    games.game_id,
    finals.home_score,
    games.home_points,
    finals.away_score,
    games.away_points
FROM finals
INNER JOIN dim_games AS games ON finals.game_id = games.game_id
WHERE finals.home_score <> games.home_points OR finals.away_score <> games.away_points
ORDER BY games.game_id
