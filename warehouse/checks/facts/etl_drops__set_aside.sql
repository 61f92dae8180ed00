-- about: Valid records that still became no fact: of another league or against one, a second time in another file, on another page or in an older copy of the page, of players who did not play, of single players and teams in games that no file has, of people in lists who never played in these leagues, of a game without sheets that another source tells.
-- failure: {n} [group|groups] of valid records [was|were] set aside.
-- severity: warn
-- relation: etl.drops
-- reads: etl.drops, etl.import_batches
-- key: file, relation, reason
-- fault: INSERT INTO etl.drops VALUES (1, 7, 'fact_player_gamelogs', 'other_league', 'k')
SELECT
    batches.file,
    drops.relation,
    drops.reason,
    count(*) AS records
FROM etl.drops AS drops
LEFT JOIN etl.import_batches AS batches ON drops.import_batch_id = batches.import_batch_id
WHERE @is_set_aside(drops.reason)
GROUP BY drops.import_batch_id, batches.file, drops.relation, drops.reason
ORDER BY drops.import_batch_id, drops.relation, drops.reason
