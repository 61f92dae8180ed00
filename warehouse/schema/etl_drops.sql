CREATE TABLE etl_drops (
    import_batch_id INTEGER NOT NULL,
    source_row BIGINT NOT NULL,
    relation VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    record_key VARCHAR NOT NULL,
    PRIMARY KEY (import_batch_id, source_row, relation)
);

COMMENT ON TABLE etl_drops IS 'One row per staged record that became no fact.';
COMMENT ON COLUMN etl_drops.import_batch_id IS 'The file: `import_batches.import_batch_id`.';
COMMENT ON COLUMN etl_drops.source_row IS 'The number of the record in its file.';
COMMENT ON COLUMN etl_drops.relation IS 'The fact that it would have been a row of.';
COMMENT ON COLUMN etl_drops.reason IS 'exact_duplicate, conflicting_duplicate, orphan_team, orphan_game, game_without_two_teams and so on.';
COMMENT ON COLUMN etl_drops.record_key IS 'The key of the record, name=value, comma separated.';
