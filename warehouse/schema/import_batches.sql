CREATE TABLE import_batches (
    import_batch_id INTEGER NOT NULL,
    source VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 VARCHAR NOT NULL,
    records BIGINT NOT NULL,
    started_at TIMESTAMP NOT NULL,
    finished_at TIMESTAMP NOT NULL,
    PRIMARY KEY (import_batch_id)
);

COMMENT ON TABLE import_batches IS 'One row per file that a build read.';
COMMENT ON COLUMN import_batches.import_batch_id IS 'The number of the batch: files in the order of source, kind and name, from 1.';
COMMENT ON COLUMN import_batches.source IS 'The source, such as nba_gamelogs.';
COMMENT ON COLUMN import_batches.kind IS 'What the file holds, such as player_gamelogs.';
COMMENT ON COLUMN import_batches.file IS 'The file''s path in the raw folder.';
COMMENT ON COLUMN import_batches.bytes IS 'The file''s length.';
COMMENT ON COLUMN import_batches.sha256 IS 'SHA-256 of the file as it lies there, compressed or not.';
COMMENT ON COLUMN import_batches.records IS 'Records in the file, good and bad.';
COMMENT ON COLUMN import_batches.started_at IS 'When reading began, UTC.';
COMMENT ON COLUMN import_batches.finished_at IS 'When reading ended, UTC.';
