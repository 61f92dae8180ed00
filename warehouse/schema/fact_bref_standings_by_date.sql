CREATE TABLE fact_bref_standings_by_date (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    conference VARCHAR NOT NULL,
    standing_date DATE NOT NULL,
    place INTEGER NOT NULL,
    team_id BIGINT,
    team_code VARCHAR,
    wins INTEGER,
    losses INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, conference, standing_date, place)
);

COMMENT ON TABLE fact_bref_standings_by_date IS 'One row per season, league, conference, day and place: the standings day by day.';
COMMENT ON COLUMN fact_bref_standings_by_date.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_bref_standings_by_date.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_bref_standings_by_date.conference IS 'EASTERN or WESTERN; ALL where the page has one list for the league.';
COMMENT ON COLUMN fact_bref_standings_by_date.standing_date IS 'Day of the standings.';
COMMENT ON COLUMN fact_bref_standings_by_date.place IS 'Place in the conference.';
COMMENT ON COLUMN fact_bref_standings_by_date.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_standings_by_date.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_bref_standings_by_date.wins IS 'Wins, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_standings_by_date.losses IS 'Losses, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_standings_by_date.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_standings_by_date.source_row IS 'The number of the record in its file, the first one after the header being 1.';
