-- about: The numbers that two sources tell differently, with the one that was taken.
-- reads: etl.conflicts
-- parameters: relation VARCHAR, column_name VARCHAR
-- paged: yes
SELECT
    relation,
    row_key,
    column_name,
    chosen,
    other,
    chosen_source,
    other_source
FROM etl.conflicts
WHERE ($relation::VARCHAR IS NULL OR relation = $relation)
    AND ($column_name::VARCHAR IS NULL OR column_name = $column_name)
ORDER BY
    relation,
    row_key,
    column_name,
    other_source;
