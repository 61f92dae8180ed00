-- about: Records that were refused because they are not records of a game, such as the stub of a restarted game.
-- failure: {n} [record was|records were] refused because [it is not a record|they are not records] of a game.
-- severity: warn
-- relation: etl.rejects
-- reads: etl.rejects, etl.import_batches
-- key: file, source_row
-- fault: INSERT INTO etl.rejects VALUES (1, 7, 8, 'WL', NULL, 'no_result', 'no', NULL, 'a,b', 1)
@refused_records(rejects.reason = 'no_result')
