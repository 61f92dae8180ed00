-- about: One row per record of an injury that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__injuries
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(stg_bref__injuries, (player_id, updated_on), (team_code, description)) AS drops
