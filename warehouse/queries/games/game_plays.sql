-- about: The events of a game, or of one period of it, in order.
-- reads: dim_games, fact_play_by_play
-- parameters: game_id BIGINT, period INTEGER
-- names: team_abbreviation, player_slug
SELECT
    p.event_number,
    p.period,
    p.period_type,
    -- Whole tenths: `//` of a decimal rounds, and 703 seconds would be 12 minutes.
    printf(
        '%d:%02d.%d',
        (p.seconds_remaining * 10)::INTEGER // 600,
        (p.seconds_remaining * 10)::INTEGER % 600 // 10,
        (p.seconds_remaining * 10)::INTEGER % 10
    ) AS clock,
    p.seconds_remaining::DOUBLE AS seconds_remaining,
    p.away_score,
    p.home_score,
    p.event_type,
    g.season_year,
    p.team_id,
    p.team_id = g.home_team_id AS is_home,
    p.player_id,
    p.points,
    p.description
FROM fact_play_by_play AS p
LEFT JOIN dim_games AS g ON g.game_id = p.game_id
WHERE p.game_id = $game_id
    AND ($period::INTEGER IS NULL OR p.period = $period)
ORDER BY p.event_number
LIMIT 2000;
