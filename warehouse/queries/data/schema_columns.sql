-- about: The columns of one table or view: types and what they mean.
-- reads: etl.relations
-- parameters: relation VARCHAR
SELECT
    column_name,
    data_type,
    is_nullable,
    comment AS about
FROM duckdb_columns()
WHERE NOT internal
    AND database_name = current_database()
    AND CASE WHEN schema_name = 'main' THEN table_name ELSE concat(schema_name, '.', table_name) END = $relation
ORDER BY column_index;
