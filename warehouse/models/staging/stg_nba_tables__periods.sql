-- about: One row per game, team and period of a list of line scores after NBA.com, of games whose periods are all there and add up to the score.
-- feeds: other_line_scores
-- reads: raw_nba_tables__line_scores
WITH periods AS (
    SELECT 1 AS period
    UNION ALL
    SELECT 2 AS period
    UNION ALL
    SELECT 3 AS period
    UNION ALL
    SELECT 4 AS period
    UNION ALL
    SELECT 5 AS period
    UNION ALL
    SELECT 6 AS period
    UNION ALL
    SELECT 7 AS period
    UNION ALL
    SELECT 8 AS period
    UNION ALL
    SELECT 9 AS period
    UNION ALL
    SELECT 10 AS period
    UNION ALL
    SELECT 11 AS period
    UNION ALL
    SELECT 12 AS period
    UNION ALL
    SELECT 13 AS period
    UNION ALL
    SELECT 14 AS period
),

numbered AS (
    SELECT
        lines.import_batch_id,
        lines.source_row,
        CAST(lines.game_id AS BIGINT) AS game_id,
        lines.home_team_id,
        lines.away_team_id,
        lines.home_points,
        lines.away_points,
        periods.period,
        @points_of_period(periods.period, lines.home) AS home_period,
        @points_of_period(periods.period, lines.away) AS away_period
    FROM raw_nba_tables__line_scores AS lines
    CROSS JOIN periods
),

played AS (
    SELECT numbered.*
    FROM numbered
    -- An overtime without a point of either side is none.
    WHERE period <= 4 OR coalesce(home_period, 0) + coalesce(away_period, 0) > 0
),

whole AS (
    SELECT
        import_batch_id,
        source_row
    FROM played
    GROUP BY import_batch_id, source_row
    HAVING
        count(home_period) = count(*)
        AND count(away_period) = count(*)
        AND sum(home_period) = max(home_points)
        AND sum(away_period) = max(away_points)
        AND max(home_points) > 0
),

sides AS (
    SELECT
        import_batch_id,
        source_row,
        game_id,
        home_team_id AS team_id,
        period,
        home_period AS points
    FROM played
    UNION ALL
    SELECT
        import_batch_id,
        source_row,
        game_id,
        away_team_id AS team_id,
        period,
        away_period AS points
    FROM played
)

SELECT
    sides.import_batch_id,
    sides.source_row,
    sides.game_id,
    sides.team_id,
    CAST(sides.period AS INTEGER) AS period,
    sides.points
FROM sides
INNER JOIN whole ON sides.import_batch_id = whole.import_batch_id AND sides.source_row = whole.source_row
