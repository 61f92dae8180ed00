-- about: The events of a game, or of one period of it, in order.
-- reads: fact_play_by_play
-- parameters: game_id BIGINT, period INTEGER
SELECT
    event_number,
    period,
    period_type,
    -- Whole tenths: `//` of a decimal rounds, and 703 seconds would be 12 minutes.
    printf(
        '%d:%02d.%d',
        (seconds_remaining * 10)::INTEGER // 600,
        (seconds_remaining * 10)::INTEGER % 600 // 10,
        (seconds_remaining * 10)::INTEGER % 10
    ) AS clock,
    seconds_remaining::DOUBLE AS seconds_remaining,
    away_score,
    home_score,
    event_type,
    team_id,
    player_id,
    points,
    description
FROM fact_play_by_play
WHERE game_id = $game_id
    AND ($period::INTEGER IS NULL OR period = $period)
ORDER BY event_number
LIMIT 2000;
