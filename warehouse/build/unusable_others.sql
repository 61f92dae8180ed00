-- about: The records of a file that are set aside behind a row, counted by what is wrong with them.
-- reads: unusable
SELECT
    min(source_row) AS source_row,
    fault,
    CAST(NULL AS VARCHAR) AS fault_value,
    rule,
    CAST(NULL AS VARCHAR) AS column_name,
    count(*) AS records
FROM unusable
WHERE import_batch_id = ? AND source_row > ?
GROUP BY fault, rule
