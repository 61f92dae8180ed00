CREATE TABLE artifact_metadata (
    name VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY (name)
);

COMMENT ON TABLE artifact_metadata IS 'One row per fact about the artifact itself.';
COMMENT ON COLUMN artifact_metadata.name IS 'build_id, schema_version, engine_version, code_version, created_at, content_hash.';
COMMENT ON COLUMN artifact_metadata.value IS 'The value.';
