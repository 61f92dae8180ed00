-- about: The shots of a game in order: as its shot chart places them on the court, or as far as play-by-play tells of them.
-- reads: bref.shot_chart, dim_games, fact_shots
-- parameters: game_id BIGINT, period INTEGER, team_id BIGINT, player_id BIGINT
-- names: team_abbreviation, player_slug, player_name
-- A chart has every shot with its place, play-by-play also who passed or blocked: the chart is taken where it is there, with what both tell.
WITH chart AS (
    SELECT
        game_id,
        shot_order,
        team_id,
        player_id,
        period,
        split_part(clock, ':', 1)::INTEGER * 60 + split_part(clock, ':', 2)::DECIMAL(5,1) AS seconds_remaining,
        is_made,
        points_value,
        distance_feet,
        left_pixels,
        top_pixels,
        description,
        row_number() OVER (PARTITION BY period, clock, player_id, is_made ORDER BY shot_order) AS place
    FROM bref.shot_chart
    WHERE game_id = $game_id
),
-- A player may miss twice within a second: the first on the chart is the first of the play-by-play.
plays AS (
    SELECT
        *,
        row_number() OVER (PARTITION BY period, seconds_remaining, player_id, is_made ORDER BY event_number) AS place
    FROM fact_shots
    WHERE game_id = $game_id
),
told AS (
    SELECT
        c.shot_order,
        s.event_number,
        c.team_id,
        c.player_id,
        c.period,
        c.seconds_remaining,
        c.is_made,
        c.points_value,
        coalesce(c.distance_feet, s.distance_feet) AS distance_feet,
        s.distance_zone,
        s.shot_type,
        s.is_assisted,
        s.assist_player_id,
        s.is_blocked,
        s.block_player_id,
        c.left_pixels,
        c.top_pixels,
        c.description,
        'SHOT_CHART' AS source
    FROM chart AS c
    LEFT JOIN plays AS s
        ON s.period = c.period
        AND s.seconds_remaining = c.seconds_remaining
        AND s.player_id = c.player_id
        AND s.is_made = c.is_made
        AND s.place = c.place
    UNION ALL
    SELECT
        NULL,
        event_number,
        team_id,
        player_id,
        period,
        seconds_remaining,
        is_made,
        points_value,
        distance_feet,
        distance_zone,
        shot_type,
        is_assisted,
        assist_player_id,
        is_blocked,
        block_player_id,
        NULL,
        NULL,
        NULL,
        'PLAY_BY_PLAY'
    FROM plays
    WHERE NOT EXISTS (SELECT 1 FROM chart)
)
SELECT
    t.shot_order,
    t.event_number,
    g.season_year,
    t.team_id,
    t.team_id = g.home_team_id AS is_home,
    t.player_id,
    t.period,
    t.seconds_remaining::DOUBLE AS seconds_remaining,
    t.is_made,
    t.points_value,
    t.distance_feet,
    t.distance_zone,
    t.shot_type,
    t.is_assisted,
    t.assist_player_id,
    t.is_blocked,
    t.block_player_id,
    t.left_pixels,
    t.top_pixels,
    t.description,
    t.source
FROM told AS t
LEFT JOIN dim_games AS g ON g.game_id = $game_id
WHERE ($period::INTEGER IS NULL OR t.period = $period)
    AND ($team_id::BIGINT IS NULL OR t.team_id = $team_id)
    AND ($player_id::BIGINT IS NULL OR t.player_id = $player_id)
ORDER BY
    t.period,
    t.seconds_remaining DESC,
    t.shot_order,
    t.event_number
LIMIT 500;
