-- about: One row per member of the Hall of Fame, year of the admission and category.
-- grain: member, year and category
-- key: induction_year, name, category
-- reads: stg_bref__hall_of_fame, drops_bref__hall_of_fame
-- runs: portable
SELECT
    records.induction_year,
    records.name,
    records.category,
    records.player_id,
    records.bref_player_id,
    records.coach_id,
    records.bref_coach_id,
    records.import_batch_id,
    records.source_row
FROM stg_bref__hall_of_fame AS records
LEFT JOIN drops_bref__hall_of_fame AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.induction_year, records.name, records.category
