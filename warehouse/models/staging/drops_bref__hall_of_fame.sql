-- about: One row per record of a member of the Hall of Fame that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__hall_of_fame
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(stg_bref__hall_of_fame, (induction_year, name, category), (bref_player_id, bref_coach_id)) AS drops
