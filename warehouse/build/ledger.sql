-- about: Writes down, a row a file, what its records became, and the relation that most of them went to.
-- reads: etl.import_batches, etl.rejects, etl.drops
-- pieces: kinds, staged, tables
INSERT INTO etl.ledger BY NAME
SELECT
    batches.import_batch_id,
    coalesce(facts.relation, dropped.relation, kinds.relation) AS relation,
    batches.records,
    coalesce(staged.count, 0) AS staged,
    coalesce(rejected.records, 0) AS rejected,
    coalesce(facts.count, 0) AS facts,
    coalesce(dropped.count, 0) AS dropped
FROM etl.import_batches AS batches
INNER JOIN (VALUES {kinds}) AS kinds (source, kind, relation)
    ON batches.source = kinds.source AND batches.kind = kinds.kind
LEFT JOIN ({staged}) AS staged ON batches.import_batch_id = staged.import_batch_id
LEFT JOIN @counted_by_file(etl.rejects, sum(records)) AS rejected ON batches.import_batch_id = rejected.import_batch_id
LEFT JOIN (
    SELECT
        import_batch_id,
        arg_max(relation, count) AS relation,
        sum(count) AS count
    FROM ({tables}) AS tables
    GROUP BY import_batch_id
) AS facts ON batches.import_batch_id = facts.import_batch_id
LEFT JOIN (
    SELECT
        import_batch_id,
        min(relation) AS relation,
        count(*) AS count
    FROM etl.drops
    GROUP BY import_batch_id
) AS dropped ON batches.import_batch_id = dropped.import_batch_id
