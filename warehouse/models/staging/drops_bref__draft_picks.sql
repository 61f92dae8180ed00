-- about: One row per pick record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__draft_picks
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__draft_picks,
    (league, draft_year, overall_pick, player_name),
    (round, team_code, bref_player_id, college)
) AS drops
