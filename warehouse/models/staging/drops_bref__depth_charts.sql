-- about: One row per record of a place on a depth chart that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__depth_charts
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(stg_bref__depth_charts, (season_year, team_code, position, depth), (bref_player_id, note)) AS drops
