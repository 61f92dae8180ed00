-- about: One row per accepted record of a member of the Hall of Fame, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__hall_of_fame
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.induction_year,
    records.name,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    bref_person_number(records.coach_id) AS coach_id,
    records.coach_id AS bref_coach_id,
    coalesce(records.category, 'Unknown') AS category,
    records.source_url
FROM raw_bref__hall_of_fame AS records
