-- about: A key of a table that two rows have or that lacks a part; none where the key names every row.
-- pieces: relation, keys, missing
SELECT {keys}
FROM {relation}
GROUP BY {keys}
HAVING count(*) > 1 OR {missing}
LIMIT 1
