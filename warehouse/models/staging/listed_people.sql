-- about: One row per accepted record of a list of people, of every source.
-- made: union
-- A list says of each of its people whether he played in the NBA, the BAA or the ABA (`has_played`), or says nothing of it.
SELECT
    CAST(NULL AS STRING) AS source,
    CAST(NULL AS INTEGER) AS precedence,
    CAST(NULL AS INTEGER) AS import_batch_id,
    CAST(NULL AS BIGINT) AS source_row,
    CAST(NULL AS STRING) AS listing,
    CAST(NULL AS STRING) AS scheme,
    CAST(NULL AS STRING) AS id,
    CAST(NULL AS STRING) AS player_name,
    CAST(NULL AS DATE) AS birth_date,
    CAST(NULL AS INTEGER) AS first_season_year,
    CAST(NULL AS INTEGER) AS last_season_year,
    CAST(NULL AS DATE) AS debut_date,
    CAST(NULL AS STRING) AS position,
    CAST(NULL AS INTEGER) AS height_inches,
    CAST(NULL AS INTEGER) AS weight_pounds,
    CAST(NULL AS STRING) AS college,
    CAST(NULL AS BOOLEAN) AS has_played
