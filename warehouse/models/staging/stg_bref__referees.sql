-- about: One row per accepted record of a referee, in the warehouse's names.
-- stages: raw_bref__referees
-- reads: raw_bref__referees
SELECT
    records.import_batch_id,
    records.source_row,
    @bref_person_number(records.referee_id) AS referee_id,
    records.referee_id AS bref_id,
    @other_columns(records),
    records.source_url
FROM raw_bref__referees AS records
