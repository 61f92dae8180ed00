-- about: Leaves in a relation the records that were not set aside.
-- pieces: relation
DELETE FROM {relation} AS records
USING unusable
WHERE records.import_batch_id = unusable.import_batch_id AND records.source_row = unusable.source_row;

DROP TABLE unusable
