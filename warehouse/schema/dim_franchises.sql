CREATE TABLE dim_franchises (
    franchise_code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    first_season_year INTEGER NOT NULL,
    is_whole_franchise BOOLEAN NOT NULL,
    team_id BIGINT,
    is_active BOOLEAN NOT NULL,
    league VARCHAR,
    last_season_year INTEGER,
    seasons INTEGER,
    games INTEGER,
    wins INTEGER,
    losses INTEGER,
    win_pct DOUBLE,
    playoff_seasons INTEGER,
    division_titles INTEGER,
    conference_titles INTEGER,
    league_titles INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (franchise_code, name, first_season_year, is_whole_franchise)
);

COMMENT ON TABLE dim_franchises IS 'One row per franchise, and one per name that it had and first season under it.';
COMMENT ON COLUMN dim_franchises.franchise_code IS 'Code that the franchise goes by on Basketball-Reference.';
COMMENT ON COLUMN dim_franchises.name IS 'Name as printed; the row of the whole franchise has its latest.';
COMMENT ON COLUMN dim_franchises.first_season_year IS 'The year in which the first season ends.';
COMMENT ON COLUMN dim_franchises.is_whole_franchise IS 'True for the row that adds up all names of the franchise; a franchise of one name has no other.';
COMMENT ON COLUMN dim_franchises.team_id IS 'The franchise: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN dim_franchises.is_active IS 'Is active.';
COMMENT ON COLUMN dim_franchises.league IS 'Leagues as printed, such as NBA/ABA.';
COMMENT ON COLUMN dim_franchises.last_season_year IS 'The year in which the last season ends.';
COMMENT ON COLUMN dim_franchises.seasons IS 'Seasons, as printed; NULL where blank.';
COMMENT ON COLUMN dim_franchises.games IS 'Games, as printed; NULL where blank.';
COMMENT ON COLUMN dim_franchises.wins IS 'Wins, as printed; NULL where blank.';
COMMENT ON COLUMN dim_franchises.losses IS 'Losses, as printed; NULL where blank.';
COMMENT ON COLUMN dim_franchises.win_pct IS 'Share of games won, as printed; NULL where blank.';
COMMENT ON COLUMN dim_franchises.playoff_seasons IS 'Seasons with playoffs, as printed; NULL where blank.';
COMMENT ON COLUMN dim_franchises.division_titles IS 'Division titles, as printed; NULL where blank.';
COMMENT ON COLUMN dim_franchises.conference_titles IS 'Conference titles, as printed; NULL where blank.';
COMMENT ON COLUMN dim_franchises.league_titles IS 'League titles, as printed; NULL where blank.';
COMMENT ON COLUMN dim_franchises.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN dim_franchises.source_row IS 'The number of the record in its file, the first one after the header being 1.';
