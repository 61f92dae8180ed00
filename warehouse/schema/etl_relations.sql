CREATE TABLE etl_relations (
    relation VARCHAR NOT NULL,
    key_columns VARCHAR NOT NULL,
    PRIMARY KEY (relation)
);

COMMENT ON TABLE etl_relations IS 'One row per table that models fill: what names a row of it.';
COMMENT ON COLUMN etl_relations.relation IS 'The table; with its schema where that is not `main`, such as `bref.uniform_numbers`.';
COMMENT ON COLUMN etl_relations.key_columns IS 'Columns that together name a row, comma separated.';
