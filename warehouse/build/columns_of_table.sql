-- about: The columns of a table in what is being built; the second value is the catalog of the published artifact.
SELECT column_name
FROM duckdb_columns()
WHERE table_name = ? AND database_name <> ?
