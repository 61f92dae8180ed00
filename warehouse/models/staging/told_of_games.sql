-- about: One row per game of which a schedule or a list tells start, place or crowd: each as the first by rank tells it.
-- key: game_id
-- reads: staged_schedule, other_game_details
WITH told AS (
    SELECT
        game_id,
        precedence,
        import_batch_id,
        source_row,
        start_time_eastern,
        arena,
        attendance
    FROM staged_schedule
    WHERE game_id IS NOT NULL
    UNION ALL
    SELECT
        game_id,
        precedence,
        import_batch_id,
        source_row,
        CAST(NULL AS STRING) AS start_time_eastern,
        CAST(NULL AS STRING) AS arena,
        attendance
    FROM other_game_details
),

placed AS (
    SELECT
        told.*,
        row_number() OVER (
            PARTITION BY game_id
            ORDER BY CASE WHEN start_time_eastern IS NULL THEN 1 ELSE 0 END, precedence, import_batch_id, source_row
        ) AS start_place,
        row_number() OVER (
            PARTITION BY game_id
            ORDER BY CASE WHEN arena IS NULL THEN 1 ELSE 0 END, precedence, import_batch_id, source_row
        ) AS arena_place,
        row_number() OVER (
            PARTITION BY game_id
            ORDER BY CASE WHEN attendance IS NULL THEN 1 ELSE 0 END, precedence, import_batch_id, source_row
        ) AS crowd_place
    FROM told
    WHERE start_time_eastern IS NOT NULL OR arena IS NOT NULL OR attendance IS NOT NULL
)

SELECT
    game_id,
    max(CASE WHEN start_place = 1 THEN start_time_eastern END) AS start_time_eastern,
    max(CASE WHEN arena_place = 1 THEN arena END) AS arena,
    max(CASE WHEN crowd_place = 1 THEN attendance END) AS attendance
FROM placed
GROUP BY game_id
