CREATE TABLE etl_rejects (
    import_batch_id INTEGER NOT NULL,
    source_row BIGINT NOT NULL,
    line BIGINT,
    column_name VARCHAR,
    value VARCHAR,
    reason VARCHAR NOT NULL,
    message VARCHAR NOT NULL,
    record_key VARCHAR,
    record_text VARCHAR,
    records BIGINT NOT NULL,
    PRIMARY KEY (import_batch_id, source_row)
);

COMMENT ON TABLE etl_rejects IS 'One row per record that could not be staged; of a file with more than 10,000 of them, the rest is one row per reason.';
COMMENT ON COLUMN etl_rejects.import_batch_id IS 'The file: `import_batches.import_batch_id`.';
COMMENT ON COLUMN etl_rejects.source_row IS 'The number of the record in its file, the first one after the header being 1.';
COMMENT ON COLUMN etl_rejects.line IS 'The line of the file at which the record begins, the header being 1; NULL for Parquet.';
COMMENT ON COLUMN etl_rejects.column_name IS 'The column of the file that is wrong; NULL where the whole record is.';
COMMENT ON COLUMN etl_rejects.value IS 'What stands in that column; NULL where it is empty, or the whole record is wrong.';
COMMENT ON COLUMN etl_rejects.reason IS 'A stable code such as not_an_integer, wrong_column_count, invalid_encoding, points_formula.';
COMMENT ON COLUMN etl_rejects.message IS 'What is wrong, in words, with the value.';
COMMENT ON COLUMN etl_rejects.record_key IS 'The key of the record, name=value, comma separated, as far as it can be read.';
COMMENT ON COLUMN etl_rejects.record_text IS 'The record as it stands in the file; NULL where the row counts several.';
COMMENT ON COLUMN etl_rejects.records IS '1, or how many records from this one on were refused for the reason and are not kept one by one.';
