-- about: How often two sources tell the same number of the same lines, by column; those that differ most first.
-- reads: etl.comparisons
SELECT
    relation,
    column_name,
    chosen_source,
    other_source,
    compared,
    different
FROM etl.comparisons
WHERE compared > 0
ORDER BY
    different DESC,
    relation,
    column_name,
    chosen_source,
    other_source;
