-- about: One row per accepted record of a player in the All-Star game of a season, of every source; `is_printed` where it is a line of a page, which a table of pages accounts for.
-- made: union
-- feeds: mentioned_people
SELECT
    CAST(NULL AS STRING) AS source,
    CAST(NULL AS INTEGER) AS precedence,
    CAST(NULL AS INTEGER) AS import_batch_id,
    CAST(NULL AS BIGINT) AS source_row,
    FALSE AS is_printed,
    CAST(NULL AS STRING) AS league,
    CAST(NULL AS INTEGER) AS season_year,
    CAST(NULL AS STRING) AS scheme,
    CAST(NULL AS STRING) AS id,
    CAST(NULL AS STRING) AS player_name,
    CAST(NULL AS STRING) AS side,
    CAST(NULL AS BOOLEAN) AS is_replaced
