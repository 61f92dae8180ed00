-- about: One row per accepted record of a referee, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- stages: raw_bref__referees
-- reads: raw_bref__referees
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    @bref_person_number(records.referee_id) AS referee_id,
    records.referee_id AS bref_id,
    records.name,
    records.full_name,
    records.nicknames,
    records.name_note,
    records.birth_date,
    records.birth_place,
    records.death_date,
    records.high_school,
    records.college,
    records.jersey_number,
    records.source_url
FROM raw_bref__referees AS records
