-- about: Takes over the refused records of some files from the artifact before.
-- pieces: rejects
INSERT INTO etl.rejects BY NAME
SELECT *
FROM {rejects}
WHERE list_contains(?, import_batch_id)
