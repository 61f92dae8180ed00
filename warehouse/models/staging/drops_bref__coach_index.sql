-- about: One row per record of a coach of the register that becomes no row, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__coach_index
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__coach_index,
    (coach_id, register_list),
    (first_season_year, last_season_year, games, wins, losses, win_pct)
) AS drops
