-- about: How often two sources tell different numbers of one line, by column.
-- reads: etl.comparisons
SELECT
    relation,
    column_name,
    chosen_source,
    other_source,
    compared,
    different
FROM etl.comparisons
ORDER BY different DESC, relation, column_name, chosen_source, other_source
