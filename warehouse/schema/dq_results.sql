CREATE TABLE dq_results (
    check_name VARCHAR NOT NULL,
    relation VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    severity VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    failing BIGINT NOT NULL,
    waived BIGINT NOT NULL,
    following BIGINT NOT NULL,
    message VARCHAR,
    seconds DOUBLE NOT NULL,
    PRIMARY KEY (check_name)
);

COMMENT ON TABLE dq_results IS 'One row per check.';
COMMENT ON COLUMN dq_results.check_name IS 'The check, such as fact_player_gamelogs__points_formula.';
COMMENT ON COLUMN dq_results.relation IS 'The relation that is checked.';
COMMENT ON COLUMN dq_results.about IS 'What the check asks, in words.';
COMMENT ON COLUMN dq_results.severity IS 'error blocks publication, warn reports.';
COMMENT ON COLUMN dq_results.state IS 'passed, failed, errored or skipped.';
COMMENT ON COLUMN dq_results.failing IS 'Failing rows, but for waived ones and those that follow from another fault.';
COMMENT ON COLUMN dq_results.waived IS 'Failing rows for which a waiver stands.';
COMMENT ON COLUMN dq_results.following IS 'Failing rows that follow from a record which was refused or left out, and so was judged already.';
COMMENT ON COLUMN dq_results.message IS 'What is wrong, or why it errored or was skipped; NULL where it passed.';
COMMENT ON COLUMN dq_results.seconds IS 'How long it took.';
