-- about: One row per official of a game that a source besides pages of games names; `is_own_record` where the record is of nothing else.
-- made: union
SELECT
    CAST(NULL AS STRING) AS source,
    CAST(NULL AS INTEGER) AS precedence,
    CAST(NULL AS INTEGER) AS import_batch_id,
    CAST(NULL AS BIGINT) AS source_row,
    TRUE AS is_own_record,
    CAST(NULL AS BIGINT) AS game_id,
    CAST(NULL AS INTEGER) AS official_order,
    CAST(NULL AS STRING) AS scheme,
    CAST(NULL AS STRING) AS id,
    CAST(NULL AS STRING) AS referee_name
