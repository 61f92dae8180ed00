CREATE TABLE fact_draft_lottery (
    draft_year INTEGER NOT NULL,
    team_code VARCHAR NOT NULL,
    seed INTEGER,
    team_id BIGINT,
    team_name VARCHAR,
    wins INTEGER,
    losses INTEGER,
    chances INTEGER,
    first_pick_pct DOUBLE,
    top_four_pct DOUBLE,
    pick INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (draft_year, team_code)
);

COMMENT ON TABLE fact_draft_lottery IS 'One row per draft and team of its lottery: the chances before it and the pick that came of it.';
COMMENT ON COLUMN fact_draft_lottery.draft_year IS 'Year of the draft.';
COMMENT ON COLUMN fact_draft_lottery.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_draft_lottery.seed IS 'Place before the lottery, counted from the worst record, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_lottery.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_draft_lottery.team_name IS 'Team as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_lottery.wins IS 'Wins, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_lottery.losses IS 'Losses, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_lottery.chances IS 'Combinations of the lottery that were the team''s, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_lottery.first_pick_pct IS 'Chance of the first pick, in percent, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_lottery.top_four_pct IS 'Chance of one of the first four picks, in percent, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_lottery.pick IS 'Number of the pick that came of it, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_lottery.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_draft_lottery.source_row IS 'The number of the record in its file, the first one after the header being 1.';
