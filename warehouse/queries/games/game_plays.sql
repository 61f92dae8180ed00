-- about: The events of a game, or of one period of it, in order, with the home team's chance to win after each (docs/win-probability.md).
-- reads: dim_games, fact_play_by_play
-- parameters: game_id BIGINT, period INTEGER
-- names: team_abbreviation, player_slug
WITH events AS (
    SELECT
        p.*,
        g.season_year AS game_season_year,
        g.home_team_id,
        g.home_points - g.away_points AS final_lead,
        @win_probability_numbers(g),
        -- An event of neither team prints no score and leaves it as it was.
        CASE
            WHEN p.home_score IS NOT NULL OR p.team_id IS NOT NULL THEN p.home_score - p.away_score
            WHEN p.period = 1 AND p.seconds_remaining = 720 THEN 0
            ELSE last_value(p.home_score - p.away_score IGNORE NULLS) OVER (ORDER BY p.event_number)
        END AS home_lead,
        p.seconds_remaining::DOUBLE + CASE WHEN p.period < 4 THEN (4 - p.period) * 720 ELSE 0 END AS seconds_left
    FROM fact_play_by_play AS p
    LEFT JOIN dim_games AS g ON g.game_id = p.game_id
    WHERE p.game_id = $game_id
),

moments AS (
    SELECT
        events.*,
        -- The clock has tenths.
        CASE WHEN events.seconds_left < 0.1 THEN 0.1 ELSE events.seconds_left END / 2880 AS share_left
    FROM events
),

margins AS (
    SELECT
        moments.*,
        moments.home_lead + moments.home_edge * moments.share_left AS expected,
        moments.spread * sqrt(moments.share_left) AS deviation
    FROM moments
)

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
    CASE
        WHEN p.expected IS NULL THEN NULL
        WHEN p.period >= 4 AND p.seconds_left = 0 AND p.home_lead = p.final_lead THEN (p.home_lead > 0)::INTEGER::DOUBLE
        -- Ahead by a point at the end, or level and then the overtime; nothing is certain before the end.
        ELSE round(
            least(
                greatest(
                    (1 - p.overtime_chance) * @normal_share((p.expected - 0.5) / p.deviation)
                    + p.overtime_chance * @normal_share((p.expected + 0.5) / p.deviation),
                    0.0001
                ),
                0.9999
            ),
            4
        )
    END AS home_win_probability,
    p.event_type,
    p.game_season_year AS season_year,
    p.team_id,
    p.team_id = p.home_team_id AS is_home,
    p.player_id,
    p.points,
    p.description
FROM margins AS p
WHERE $period::INTEGER IS NULL OR p.period = $period
ORDER BY p.event_number
LIMIT 2000;
