-- about: The tables of a catalog that have seasons, with their schema where that is not `main`.
SELECT if(schema_name = 'main', table_name, concat(schema_name, '.', table_name)) AS name
FROM duckdb_columns()
WHERE column_name = 'season_year' AND database_name = ?
