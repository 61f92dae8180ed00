-- about: One row per accepted record of an award of a coach, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__coach_awards
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_person_number(records.coach_id) AS coach_id,
    records.coach_id AS bref_coach_id,
    records.season_year,
    records.league,
    records.award,
    records.source_url
FROM raw_bref__coach_awards AS records
