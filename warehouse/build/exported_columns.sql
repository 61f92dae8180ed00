-- about: The columns of all tables and views of an artifact: schema, relation, name, type and what it means.
SELECT
    schema_name,
    table_name,
    column_name,
    data_type,
    comment
FROM duckdb_columns()
WHERE NOT internal AND database_name = current_database()
ORDER BY schema_name, table_name, column_index
