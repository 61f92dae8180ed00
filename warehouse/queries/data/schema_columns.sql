-- about: The columns of one table or view: types, what they mean, and which of them name a row.
-- reads: etl.relations
-- parameters: relation VARCHAR
SELECT
    columns.column_name,
    columns.data_type,
    columns.is_nullable,
    coalesce(list_contains(string_split(keys.key_columns, ', '), columns.column_name), false) AS is_key,
    columns.comment AS about
FROM duckdb_columns() AS columns
LEFT JOIN etl.relations AS keys ON keys.relation = $relation
WHERE NOT columns.internal
    AND columns.database_name = current_database()
    AND CASE
        WHEN columns.schema_name = 'main' THEN columns.table_name
        ELSE concat(columns.schema_name, '.', columns.table_name)
    END = $relation
ORDER BY columns.column_index;
