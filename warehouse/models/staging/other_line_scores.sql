-- about: One row per game, team and period that a source besides pages of games tells.
-- made: union
SELECT
    CAST(NULL AS STRING) AS source,
    CAST(NULL AS INTEGER) AS precedence,
    CAST(NULL AS INTEGER) AS import_batch_id,
    CAST(NULL AS BIGINT) AS source_row,
    CAST(NULL AS BIGINT) AS game_id,
    CAST(NULL AS BIGINT) AS team_id,
    CAST(NULL AS INTEGER) AS period,
    CAST(NULL AS INTEGER) AS points
