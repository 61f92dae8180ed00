CREATE TABLE dq_failures (
    check_name VARCHAR NOT NULL,
    failure INTEGER NOT NULL,
    row_key VARCHAR NOT NULL,
    names VARCHAR NOT NULL,
    details VARCHAR NOT NULL,
    waived_by VARCHAR,
    follows_from VARCHAR,
    PRIMARY KEY (check_name, failure)
);

COMMENT ON TABLE dq_failures IS 'One row per failing row of a check, the first thousand of each.';
COMMENT ON COLUMN dq_failures.check_name IS 'The check: `dq_results.check_name`.';
COMMENT ON COLUMN dq_failures.failure IS 'The number of the failing row in its check.';
COMMENT ON COLUMN dq_failures.row_key IS 'The key of the failing row, name=value, comma separated.';
COMMENT ON COLUMN dq_failures.names IS 'What the numbers of the key stand for: game, player, team, and the record.';
COMMENT ON COLUMN dq_failures.details IS 'The other columns of the failing row, name=value, comma separated, empty ones left out.';
COMMENT ON COLUMN dq_failures.waived_by IS 'The reason and owner of the waiver; NULL where there is none.';
COMMENT ON COLUMN dq_failures.follows_from IS 'The record that was refused or left out and explains the row; NULL where there is none.';
