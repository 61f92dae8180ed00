-- about: The columns of a table in what is being built, named with its schema where that is not `main`; the second value is the catalog of the published artifact.
SELECT column_name
FROM duckdb_columns()
WHERE ? IN (table_name, concat(schema_name, '.', table_name)) AND database_name <> ?
