-- about: No accepted record was left out of the facts, except those left out for a good reason.
-- failure: {n} accepted [record|records] became no fact.
-- severity: error
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
WHERE drops.reason NOT IN (
        'did_not_play', 'in_another_file', 'older_copy', 'on_another_page', 'opponent_of_other_league', 'other_league',
        'told_by_another_source', 'without_team_lines'
    )
ORDER BY drops.import_batch_id, drops.source_row, drops.relation
