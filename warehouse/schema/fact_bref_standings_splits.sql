CREATE TABLE fact_bref_standings_splits (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    season_type VARCHAR NOT NULL,
    team_code VARCHAR NOT NULL,
    split VARCHAR NOT NULL,
    team_id BIGINT,
    team_name VARCHAR NOT NULL,
    wins INTEGER,
    losses INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, season_type, team_code, split)
);

COMMENT ON TABLE fact_bref_standings_splits IS 'One row per team, season, part of it and split of the expanded standings: at home, by month, against a division.';
COMMENT ON COLUMN fact_bref_standings_splits.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_bref_standings_splits.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_bref_standings_splits.season_type IS 'REGULAR or PLAYOFF.';
COMMENT ON COLUMN fact_bref_standings_splits.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_bref_standings_splits.split IS 'Name of the column, such as Home, Road, Jan, E (against the East), 3 (decided by 3 or fewer) or Post (after the All-Star game).';
COMMENT ON COLUMN fact_bref_standings_splits.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_standings_splits.team_name IS 'Name as printed.';
COMMENT ON COLUMN fact_bref_standings_splits.wins IS 'Wins, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_standings_splits.losses IS 'Losses, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_standings_splits.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_standings_splits.source_row IS 'The number of the record in its file, the first one after the header being 1.';
