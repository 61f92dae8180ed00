-- about: The tables and views of an artifact: schema, name, whether it is a view, what one row is, and what names a row where models fill it.
-- reads: etl.relations
WITH relations AS (
    SELECT
        schema_name,
        table_name AS relation_name,
        false AS is_view,
        comment
    FROM duckdb_tables()
    WHERE NOT internal AND NOT temporary AND database_name = current_database()
    UNION ALL
    SELECT
        schema_name,
        view_name AS relation_name,
        true AS is_view,
        comment
    FROM duckdb_views()
    WHERE NOT internal AND NOT temporary AND database_name = current_database()
)

SELECT
    relations.schema_name,
    relations.relation_name,
    relations.is_view,
    relations.comment,
    keys.key_columns
FROM relations
LEFT JOIN etl.relations AS keys
    ON
        keys.relation = CASE
            WHEN relations.schema_name = 'main' THEN relations.relation_name
            ELSE concat(relations.schema_name, '.', relations.relation_name)
        END
ORDER BY relations.schema_name = 'main' DESC, relations.schema_name, relations.relation_name
