-- about: Counts how often two sources tell the same number of a pick, vote or honour, by column.
-- reads: compared_records
INSERT INTO etl.comparisons BY NAME
SELECT
    relation,
    column_name,
    chosen_source,
    other_source,
    count(*) AS compared,
    count(*) FILTER (WHERE chosen <> other) AS different
FROM compared_records
GROUP BY relation, column_name, chosen_source, other_source
ORDER BY relation, column_name, chosen_source, other_source
