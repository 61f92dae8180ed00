-- about: The periods of a game that its play-by-play tells.
-- reads: fact_play_by_play
-- parameters: game_id BIGINT
SELECT
    period,
    count(*) AS plays
FROM fact_play_by_play
WHERE game_id = $game_id
GROUP BY period
ORDER BY period;
