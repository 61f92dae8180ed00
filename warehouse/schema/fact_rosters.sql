CREATE TABLE fact_rosters (
    season_year INTEGER NOT NULL,
    team_code VARCHAR NOT NULL,
    player_id BIGINT NOT NULL,
    team_id BIGINT,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    number VARCHAR,
    position VARCHAR,
    height_inches INTEGER,
    weight_lbs INTEGER,
    birth_date DATE,
    birth_country VARCHAR,
    years_experience INTEGER,
    is_rookie BOOLEAN,
    college VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, team_code, player_id)
);

COMMENT ON TABLE fact_rosters IS 'One row per season, team and player of its roster.';
COMMENT ON COLUMN fact_rosters.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_rosters.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_rosters.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_rosters.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_rosters.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_rosters.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_rosters.number IS 'Numbers on the jersey, comma separated.';
COMMENT ON COLUMN fact_rosters.position IS 'Position as printed.';
COMMENT ON COLUMN fact_rosters.height_inches IS 'Height in inches; NULL where not given.';
COMMENT ON COLUMN fact_rosters.weight_lbs IS 'Weight in pounds; NULL where not given.';
COMMENT ON COLUMN fact_rosters.birth_date IS 'Day of birth; NULL where not given.';
COMMENT ON COLUMN fact_rosters.birth_country IS 'Country of birth, two letters; NULL where not given.';
COMMENT ON COLUMN fact_rosters.years_experience IS 'Seasons played before; NULL where not given.';
COMMENT ON COLUMN fact_rosters.is_rookie IS 'True in the first season; NULL where not given.';
COMMENT ON COLUMN fact_rosters.college IS 'College; NULL where not given.';
COMMENT ON COLUMN fact_rosters.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_rosters.source_row IS 'The number of the record in its file, the first one after the header being 1.';
