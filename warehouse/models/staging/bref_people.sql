-- about: One row per player of whom a page of his own tells.
-- grain: player
-- key: player_id
-- reads: stg_bref__players, drops_bref__players
-- runs: portable
SELECT
    records.player_id,
    records.positions AS position,
    records.birth_date,
    records.height_inches,
    records.weight_lbs,
    records.college
FROM stg_bref__players AS records
LEFT JOIN drops_bref__players AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
