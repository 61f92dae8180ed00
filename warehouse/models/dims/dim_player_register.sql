-- about: One row per player of the index of Basketball-Reference, in any league.
-- grain: player
-- key: player_id
-- reads: stg_bref__player_index, drops_bref__player_index
-- runs: duckdb
SELECT
    records.player_id,
    records.bref_id,
    records.player_name,
    records.is_hall_of_fame,
    records.is_active,
    records.first_season_year,
    records.last_season_year,
    records.positions,
    records.height_inches,
    records.weight_lbs,
    records.birth_date,
    records.colleges,
    records.import_batch_id,
    records.source_row
FROM stg_bref__player_index AS records
LEFT JOIN drops_bref__player_index AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.player_id
