-- about: Leaves in a relation the records of the files that did not change.
-- pieces: relation
DELETE FROM {relation}
WHERE NOT list_contains(?, import_batch_id)
