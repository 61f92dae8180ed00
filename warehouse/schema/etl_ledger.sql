CREATE TABLE etl_ledger (
    import_batch_id INTEGER NOT NULL,
    relation VARCHAR NOT NULL,
    records BIGINT NOT NULL,
    staged BIGINT NOT NULL,
    rejected BIGINT NOT NULL,
    facts BIGINT NOT NULL,
    dropped BIGINT NOT NULL,
    PRIMARY KEY (import_batch_id)
);

COMMENT ON TABLE etl_ledger IS 'One row per file: where its records went. records = staged + rejected, staged = facts + dropped.';
COMMENT ON COLUMN etl_ledger.import_batch_id IS 'The file: `import_batches.import_batch_id`.';
COMMENT ON COLUMN etl_ledger.relation IS 'The fact that its records become.';
COMMENT ON COLUMN etl_ledger.records IS 'Records counted in the file.';
COMMENT ON COLUMN etl_ledger.staged IS 'Records accepted.';
COMMENT ON COLUMN etl_ledger.rejected IS 'Records refused: the records of etl_rejects.';
COMMENT ON COLUMN etl_ledger.facts IS 'Rows of the fact that come from the file.';
COMMENT ON COLUMN etl_ledger.dropped IS 'Accepted records that became no fact: rows of etl_drops.';
