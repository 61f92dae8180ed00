-- about: The first key that a reference file has twice, in words, with the first and the last row of it.
-- pieces: rows, keys, key_text
SELECT
    any_value({key_text}) AS key_text,
    min(number) AS first_row,
    max(number) AS last_row
FROM {rows}
GROUP BY {keys}
HAVING count(*) > 1
ORDER BY min(number)
LIMIT 1
