-- about: Sets aside the records that a rule finds.
-- pieces: rule, records
INSERT INTO unusable BY NAME
SELECT
    import_batch_id,
    source_row,
    {rule} AS rule,
    column_name
FROM (
{records}
)
