-- about: The tables and views of the artifact: what one row is, and what names a row where models fill the table.
-- reads: etl.relations
WITH relations AS (
    SELECT
        schema_name,
        table_name AS relation_name,
        false AS is_view,
        estimated_size AS row_count,
        comment
    FROM duckdb_tables()
    WHERE NOT internal AND NOT temporary AND database_name = current_database()
    UNION ALL
    SELECT
        schema_name,
        view_name AS relation_name,
        true AS is_view,
        CAST(NULL AS BIGINT) AS row_count,
        comment
    FROM duckdb_views()
    WHERE NOT internal AND NOT temporary AND database_name = current_database()
),

named AS (
    SELECT
        CASE WHEN schema_name = 'main' THEN relation_name ELSE concat(schema_name, '.', relation_name) END AS relation,
        is_view,
        row_count,
        comment
    FROM relations
)

SELECT
    named.relation,
    named.is_view,
    named.row_count,
    keys.key_columns,
    named.comment AS about
FROM named
LEFT JOIN etl.relations AS keys ON named.relation = keys.relation
ORDER BY named.relation;
