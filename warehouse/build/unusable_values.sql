-- about: Sets aside the records of a relation that have an invalid value, and removes the marks.
-- pieces: relation
CREATE TEMP TABLE unusable AS
SELECT
    import_batch_id,
    source_row,
    fault,
    fault_value,
    CAST(NULL AS VARCHAR) AS rule,
    CAST(NULL AS VARCHAR) AS column_name
FROM {relation}
WHERE fault IS NOT NULL;

DELETE FROM {relation}
WHERE fault IS NOT NULL;

ALTER TABLE {relation} DROP COLUMN fault_value;

ALTER TABLE {relation} DROP COLUMN fault
