-- about: In which tables each column stands.
-- reads: etl.relations
SELECT
    columns.column_name,
    list_sort(list(DISTINCT keys.relation)) AS relations
FROM duckdb_columns() AS columns
INNER JOIN etl.relations AS keys
    ON keys.relation = CASE
        WHEN columns.schema_name = 'main' THEN columns.table_name
        ELSE concat(columns.schema_name, '.', columns.table_name)
    END
WHERE NOT columns.internal
    AND columns.database_name = current_database()
GROUP BY columns.column_name
ORDER BY columns.column_name;
