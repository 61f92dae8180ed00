-- about: One row per game of which a source besides pages tells the crowd or the length.
-- made: union
SELECT
    CAST(NULL AS STRING) AS source,
    CAST(NULL AS INTEGER) AS precedence,
    CAST(NULL AS INTEGER) AS import_batch_id,
    CAST(NULL AS BIGINT) AS source_row,
    CAST(NULL AS BIGINT) AS game_id,
    CAST(NULL AS INTEGER) AS attendance,
    CAST(NULL AS INTEGER) AS duration_minutes
