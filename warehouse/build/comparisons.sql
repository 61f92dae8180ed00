-- about: Counts how often two sources tell the same number of one line, by column.
-- pieces: relation, staged, drops, id
INSERT INTO etl.comparisons BY NAME
SELECT
    '{relation}' AS relation,
    column_name,
    chosen_source,
    other_source,
    count(*) AS compared,
    count(*) FILTER (WHERE chosen <> other) AS different
FROM @lines_of_two_sources({staged}, {drops}, {id})
WHERE chosen IS NOT NULL AND other IS NOT NULL
GROUP BY column_name, chosen_source, other_source
ORDER BY column_name, chosen_source, other_source
