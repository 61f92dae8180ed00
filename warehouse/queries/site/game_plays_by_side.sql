-- about: The events of a game in order, each on its side of the score.
-- reads: dim_games, fact_play_by_play
-- parameters: game_id BIGINT
SELECT
    p.period,
    p.seconds_remaining::DOUBLE AS seconds_remaining,
    p.away_score,
    p.home_score,
    p.team_id = g.home_team_id AS is_home,
    p.points,
    p.description
FROM fact_play_by_play AS p
INNER JOIN dim_games AS g ON g.game_id = p.game_id
WHERE p.game_id = $game_id
ORDER BY p.event_number
LIMIT 2000;
