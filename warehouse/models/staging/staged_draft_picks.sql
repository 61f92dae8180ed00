-- about: One row per accepted record of a draft pick, of every source; `is_printed` where it is a line of a page, which a table of pages accounts for.
-- made: union
-- feeds: mentioned_people
-- `overall_pick` counts forfeited and territorial picks, as Basketball-Reference does; `made_pick` counts those made in the rounds, as the NBA does.
SELECT
    CAST(NULL AS STRING) AS source,
    CAST(NULL AS INTEGER) AS precedence,
    CAST(NULL AS INTEGER) AS import_batch_id,
    CAST(NULL AS BIGINT) AS source_row,
    FALSE AS is_printed,
    CAST(NULL AS INTEGER) AS draft_year,
    CAST(NULL AS STRING) AS league,
    CAST(NULL AS INTEGER) AS round,
    CAST(NULL AS INTEGER) AS overall_pick,
    CAST(NULL AS INTEGER) AS made_pick,
    CAST(NULL AS BOOLEAN) AS is_territorial,
    CAST(NULL AS BIGINT) AS team_id,
    CAST(NULL AS STRING) AS team_code,
    CAST(NULL AS STRING) AS scheme,
    CAST(NULL AS STRING) AS id,
    CAST(NULL AS STRING) AS player_name,
    CAST(NULL AS STRING) AS college
