-- about: One row per accepted line of averages of a team, or of its opponents, in a season, of every source; `is_printed` where it is a line of a page, which a table of pages accounts for.
-- made: union
SELECT
    CAST(NULL AS STRING) AS source,
    CAST(NULL AS INTEGER) AS precedence,
    CAST(NULL AS INTEGER) AS import_batch_id,
    CAST(NULL AS BIGINT) AS source_row,
    FALSE AS is_printed,
    CAST(NULL AS STRING) AS side,
    CAST(NULL AS STRING) AS basis,
    CAST(NULL AS STRING) AS league,
    CAST(NULL AS INTEGER) AS season_year,
    CAST(NULL AS BIGINT) AS team_id,
    CAST(NULL AS STRING) AS team_code,
    CAST(NULL AS INTEGER) AS games_played,
    CAST(NULL AS INTEGER) AS season_minutes_played,
    CAST(NULL AS DOUBLE) AS minutes_played,
    @each_box_column(CAST(NULL AS DOUBLE) AS this_column)
