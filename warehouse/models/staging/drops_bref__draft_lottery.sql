-- about: One row per record of a team of a lottery that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__draft_lottery
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__draft_lottery,
    (draft_year, team_code),
    (seed, team_name, wins, losses, chances, first_pick_pct, top_four_pct, pick)
) AS drops
