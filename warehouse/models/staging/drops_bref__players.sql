-- about: One row per player record that becomes no row, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__players
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__players,
    (player_id),
    (
        name, full_name, birth_date, pronunciation, positions, shoots, height_inches, weight_lbs, draft,
        draft_year, draft_round, draft_overall_pick, debut_date, experience, hall_of_fame
    )
) AS drops
