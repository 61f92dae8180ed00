CREATE TABLE fact_leader_lists (
    path VARCHAR NOT NULL,
    list_order INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    section VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (path)
);

COMMENT ON TABLE fact_leader_lists IS 'One row per list of leaders or records that the index of them links.';
COMMENT ON COLUMN fact_leader_lists.path IS 'Path of the page of the list.';
COMMENT ON COLUMN fact_leader_lists.list_order IS 'Place in the index.';
COMMENT ON COLUMN fact_leader_lists.title IS 'Text of the link.';
COMMENT ON COLUMN fact_leader_lists.section IS 'Heading above the link; NULL where blank.';
COMMENT ON COLUMN fact_leader_lists.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_leader_lists.source_row IS 'The number of the record in its file, the first one after the header being 1.';
