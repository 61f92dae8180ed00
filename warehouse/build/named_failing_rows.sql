-- about: The failing rows of a check in its order, with names for the numbers in them.
-- reads: failing_rows
-- pieces: columns, limit, joins
SELECT {columns}
FROM (
    SELECT
        *,
        rowid AS failing_row
    FROM failing_rows
    ORDER BY rowid
    {limit}
) AS failing
{joins}
ORDER BY failing.failing_row
