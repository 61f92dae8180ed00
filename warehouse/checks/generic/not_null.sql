-- about: Every row of {relation} has a value in each column that is never empty.
-- failure: {n} [row|rows] of {relation} [lacks|lack] a value that every row has.
-- name: {relation}__not_null
-- pieces: relation, key, empty_columns, any_empty
-- reads: {relation}
-- key: {key}
-- fault: INSERT INTO {relation} DEFAULT VALUES
SELECT
    {key},
    {empty_columns} AS empty_columns
FROM {relation}
WHERE {any_empty}
ORDER BY {key}
