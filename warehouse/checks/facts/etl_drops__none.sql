-- about: No accepted record was left out of the facts, except those left out for a good reason.
-- failure: {n} accepted [record|records] became no fact.
-- relation: etl.drops
-- reads: etl.drops, etl.import_batches
-- key: file, source_row, relation
-- follows: fact_team_gamelogs
-- fault: INSERT INTO etl.drops VALUES (2, 7, 'fact_player_gamelogs', 'orphan_team', 'player_id=1')
SELECT
    batches.file,
    drops.source_row,
    drops.relation,
    drops.reason,
    drops.record_key
FROM etl.drops AS drops
LEFT JOIN etl.import_batches AS batches ON drops.import_batch_id = batches.import_batch_id
WHERE NOT @is_set_aside(drops.reason) AND drops.reason <> 'told_by_another_source'
ORDER BY drops.import_batch_id, drops.source_row, drops.relation
