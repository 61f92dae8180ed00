-- about: One row per accepted record of a referee of the register, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__referee_index
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_person_number(records.referee_id) AS referee_id,
    records.referee_id AS bref_referee_id,
    records.referee_name,
    records.first_season_year,
    records.last_season_year,
    records.number,
    records.birth_date,
    records.source_url
FROM raw_bref__referee_index AS records
