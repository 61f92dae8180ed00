-- about: One row per accepted record of a player in the index, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__player_index
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_id,
    records.player_name,
    records.is_hall_of_fame,
    records.is_active,
    records.first_season_year,
    records.last_season_year,
    records.positions,
    records.height_inches,
    records.weight_pounds AS weight_lbs,
    records.birth_date,
    records.colleges,
    records.source_url
FROM raw_bref__player_index AS records
