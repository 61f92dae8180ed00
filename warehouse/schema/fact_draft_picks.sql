CREATE TABLE fact_draft_picks (
    draft_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    list_order INTEGER NOT NULL,
    round INTEGER,
    overall_pick INTEGER,
    team_id BIGINT,
    team_code VARCHAR,
    player_id BIGINT,
    bref_player_id VARCHAR,
    player_name VARCHAR NOT NULL,
    college VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (draft_year, league, list_order)
);

COMMENT ON TABLE fact_draft_picks IS 'One row per pick of a draft.';
COMMENT ON COLUMN fact_draft_picks.draft_year IS 'Year of the draft.';
COMMENT ON COLUMN fact_draft_picks.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_draft_picks.list_order IS 'Place in the list of the draft: by pick, then as the page has them.';
COMMENT ON COLUMN fact_draft_picks.round IS 'Round; NULL where not given.';
COMMENT ON COLUMN fact_draft_picks.overall_pick IS 'Number of the pick; NULL for territorial picks and where not known.';
COMMENT ON COLUMN fact_draft_picks.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_draft_picks.team_code IS 'Code of the team on Basketball-Reference.';
COMMENT ON COLUMN fact_draft_picks.player_id IS 'The player; NULL where he has no page because he never played.';
COMMENT ON COLUMN fact_draft_picks.bref_player_id IS 'Basketball-Reference player id; NULL where he has no page.';
COMMENT ON COLUMN fact_draft_picks.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_draft_picks.college IS 'College; NULL where not given.';
COMMENT ON COLUMN fact_draft_picks.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_draft_picks.source_row IS 'The number of the record in its file, the first one after the header being 1.';
