-- about: The first records of a file that are set aside, as many as the second value says.
-- reads: unusable
SELECT
    source_row,
    fault,
    fault_value,
    rule,
    column_name
FROM unusable
WHERE import_batch_id = ?
ORDER BY source_row
LIMIT ?
