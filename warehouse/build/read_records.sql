-- about: Reads files of one kind and with the same columns into their raw relation in a single pass; a record with an invalid value is marked in `fault` and `fault_value`.
-- pieces: relation, typed, texts, faults_per_column, longest_value, marks, converted, records
INSERT INTO {relation} BY NAME
SELECT
    {typed},
    import_batch_id,
    source_row,
    fault,
    CASE
        WHEN fault IS NOT NULL
            THEN left(list_extract({texts}, fault // {faults_per_column} + 1), {longest_value})
    END AS fault_value
FROM (
    SELECT
        *,
        CASE {marks} END AS fault
    FROM (
        SELECT
            *,
            {converted}
        FROM ({records})
    )
)
