-- about: The files that have records set aside.
-- reads: unusable
SELECT DISTINCT import_batch_id
FROM unusable
ORDER BY import_batch_id
