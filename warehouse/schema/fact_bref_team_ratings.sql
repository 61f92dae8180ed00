CREATE TABLE fact_bref_team_ratings (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    team_code VARCHAR NOT NULL,
    team_id BIGINT,
    team_name VARCHAR NOT NULL,
    conference VARCHAR,
    division VARCHAR,
    wins INTEGER,
    losses INTEGER,
    win_pct DOUBLE,
    margin_of_victory DOUBLE,
    offensive_rating DOUBLE,
    defensive_rating DOUBLE,
    net_rating DOUBLE,
    adjusted_margin_of_victory DOUBLE,
    adjusted_offensive_rating DOUBLE,
    adjusted_defensive_rating DOUBLE,
    adjusted_net_rating DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, team_code)
);

COMMENT ON TABLE fact_bref_team_ratings IS 'One row per team and season: ratings as they are and adjusted for the schedule, as Basketball-Reference prints them.';
COMMENT ON COLUMN fact_bref_team_ratings.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_bref_team_ratings.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_bref_team_ratings.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_bref_team_ratings.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_team_ratings.team_name IS 'Name as printed.';
COMMENT ON COLUMN fact_bref_team_ratings.conference IS 'Conference as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_ratings.division IS 'Division; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_ratings.wins IS 'Wins, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_ratings.losses IS 'Losses, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_ratings.win_pct IS 'Share of games won, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_ratings.margin_of_victory IS 'Margin of victory, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_ratings.offensive_rating IS 'Offensive rating, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_ratings.defensive_rating IS 'Defensive rating, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_ratings.net_rating IS 'Net rating, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_ratings.adjusted_margin_of_victory IS 'Margin of victory adjusted for the schedule, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_ratings.adjusted_offensive_rating IS 'Offensive rating adjusted for the schedule, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_ratings.adjusted_defensive_rating IS 'Defensive rating adjusted for the schedule, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_ratings.adjusted_net_rating IS 'Net rating adjusted for the schedule, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_ratings.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_team_ratings.source_row IS 'The number of the record in its file, the first one after the header being 1.';
