-- about: No accepted record was left out of the facts, but for those that nothing is wrong with.
-- severity: error
-- reads: etl_drops, import_batches
-- key: import_batch_id, source_row
SELECT
    drops.import_batch_id,
    drops.source_row,
    batches.file,
    drops.relation,
    drops.reason,
    drops.record_key
FROM etl_drops AS drops
LEFT JOIN import_batches AS batches ON drops.import_batch_id = batches.import_batch_id
WHERE drops.reason NOT IN ('on_another_page', 'other_league', 'without_team_lines')
ORDER BY drops.import_batch_id, drops.source_row, drops.relation
