CREATE TABLE dim_team_season_profiles (
    season_year INTEGER NOT NULL,
    team_code VARCHAR NOT NULL,
    team_id BIGINT,
    league VARCHAR,
    team_name VARCHAR,
    wins INTEGER,
    losses INTEGER,
    finish VARCHAR,
    bref_coach_ids VARCHAR,
    coaches VARCHAR,
    bref_executive_id VARCHAR,
    executive VARCHAR,
    arena VARCHAR,
    attendance INTEGER,
    playoffs VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, team_code)
);

COMMENT ON TABLE dim_team_season_profiles IS 'One row per team and season with a page: what its head says.';
COMMENT ON COLUMN dim_team_season_profiles.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN dim_team_season_profiles.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN dim_team_season_profiles.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN dim_team_season_profiles.league IS 'NBA, ABA or BAA; NULL where the page does not tell.';
COMMENT ON COLUMN dim_team_season_profiles.team_name IS 'Name as printed.';
COMMENT ON COLUMN dim_team_season_profiles.wins IS 'Games won.';
COMMENT ON COLUMN dim_team_season_profiles.losses IS 'Games lost.';
COMMENT ON COLUMN dim_team_season_profiles.finish IS 'Place at the end of the season, in words.';
COMMENT ON COLUMN dim_team_season_profiles.bref_coach_ids IS 'Basketball-Reference ids of the coaches, divided by blanks.';
COMMENT ON COLUMN dim_team_season_profiles.coaches IS 'Coaches with their records, as printed.';
COMMENT ON COLUMN dim_team_season_profiles.bref_executive_id IS 'Basketball-Reference id of the executive.';
COMMENT ON COLUMN dim_team_season_profiles.executive IS 'Executive as printed.';
COMMENT ON COLUMN dim_team_season_profiles.arena IS 'Arena; NULL where not given.';
COMMENT ON COLUMN dim_team_season_profiles.attendance IS 'Attendance of the season; NULL where not given.';
COMMENT ON COLUMN dim_team_season_profiles.playoffs IS 'Playoff series, in words; NULL without any.';
COMMENT ON COLUMN dim_team_season_profiles.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN dim_team_season_profiles.source_row IS 'The number of the record in its file, the first one after the header being 1.';
