-- about: One row per player and day of the last change: the injury report.
-- grain: player and day
-- key: player_id, updated_on
-- reads: stg_bref__injuries, drops_bref__injuries
-- runs: portable
SELECT
    records.player_id,
    records.updated_on,
    records.bref_player_id,
    records.player_name,
    records.team_id,
    records.team_code,
    records.description,
    records.import_batch_id,
    records.source_row
FROM stg_bref__injuries AS records
LEFT JOIN drops_bref__injuries AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.player_id, records.updated_on
