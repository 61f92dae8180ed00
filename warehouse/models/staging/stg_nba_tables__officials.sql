-- about: One row per accepted record of an official of a game in a list after NBA.com, in the warehouse's names.
-- stages: raw_nba_tables__officials
-- feeds: other_officials
-- reads: raw_nba_tables__officials
SELECT
    records.import_batch_id,
    records.source_row,
    CAST(records.game_id AS BIGINT) AS game_id,
    CAST(row_number() OVER (PARTITION BY records.game_id ORDER BY records.import_batch_id, records.source_row) AS INTEGER) AS official_order,
    'nba' AS scheme,
    CAST(records.official_id AS STRING) AS id,
    trim(concat_ws(' ', records.first_name, records.last_name)) AS referee_name
FROM raw_nba_tables__officials AS records
