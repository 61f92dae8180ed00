-- about: Every key of {relation} is unique.
-- failure: {n} [key|keys] of {relation} [is|are] in several rows.
-- name: {relation}__unique_key
-- pieces: relation, key
-- reads: {relation}
-- key: {key}
-- fault: INSERT INTO {relation} DEFAULT VALUES; INSERT INTO {relation} DEFAULT VALUES
SELECT
    {key},
    count(*) AS rows_found
FROM {relation}
GROUP BY {key}
HAVING count(*) > 1
ORDER BY {key}
