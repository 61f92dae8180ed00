-- about: One row per record of a list that is of something else and names a person: picks of drafts, votes, honours.
-- made: union
-- Who is named there is a player, as whoever is in a list of players; a draft alone says nothing of a season. Without an id there is nobody to know.
SELECT
    CAST(NULL AS STRING) AS source,
    CAST(NULL AS INTEGER) AS precedence,
    CAST(NULL AS INTEGER) AS import_batch_id,
    CAST(NULL AS BIGINT) AS source_row,
    CAST(NULL AS STRING) AS scheme,
    CAST(NULL AS STRING) AS id,
    CAST(NULL AS STRING) AS player_name,
    CAST(NULL AS INTEGER) AS draft_year,
    CAST(NULL AS INTEGER) AS season_year
