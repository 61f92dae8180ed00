-- about: No record was refused, except those that are not records of a game.
-- failure: {n} [record was|records were] refused.
-- relation: etl.rejects
-- reads: etl.rejects, etl.import_batches
-- key: file, source_row
-- fault: INSERT INTO etl.rejects VALUES (1, 7, 8, 'PTS', '9', 'points_formula', 'no', NULL, 'a,b', 1)
@refused_records(rejects.reason <> 'no_result')
