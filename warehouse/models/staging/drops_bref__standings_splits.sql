-- about: One row per record of a split of the standings that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__standings_splits
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(stg_bref__standings_splits, (season_year, league, season_type, team_code, split), (wins, losses)) AS drops
