CREATE TABLE fact_franchise_seasons (
    franchise_code VARCHAR NOT NULL,
    season_year INTEGER NOT NULL,
    team_code VARCHAR NOT NULL,
    league VARCHAR,
    team_id BIGINT,
    team_name VARCHAR,
    made_playoffs BOOLEAN,
    wins INTEGER,
    losses INTEGER,
    win_pct DOUBLE,
    finish VARCHAR,
    simple_rating DOUBLE,
    pace DOUBLE,
    relative_pace DOUBLE,
    offensive_rating DOUBLE,
    relative_offensive_rating DOUBLE,
    defensive_rating DOUBLE,
    relative_defensive_rating DOUBLE,
    playoffs VARCHAR,
    coaches VARCHAR,
    top_win_shares VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (franchise_code, season_year, team_code)
);

COMMENT ON TABLE fact_franchise_seasons IS 'One row per franchise, season and team: record, ratings, coaches and how the playoffs went.';
COMMENT ON COLUMN fact_franchise_seasons.franchise_code IS 'Code that the franchise goes by on Basketball-Reference.';
COMMENT ON COLUMN fact_franchise_seasons.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_franchise_seasons.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_franchise_seasons.league IS 'NBA, ABA or BAA; NULL where blank.';
COMMENT ON COLUMN fact_franchise_seasons.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_franchise_seasons.team_name IS 'Name as printed.';
COMMENT ON COLUMN fact_franchise_seasons.made_playoffs IS 'Whether the name is marked as in the playoffs.';
COMMENT ON COLUMN fact_franchise_seasons.wins IS 'Wins, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_seasons.losses IS 'Losses, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_seasons.win_pct IS 'Share of games won, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_seasons.finish IS 'Place in the division as printed.';
COMMENT ON COLUMN fact_franchise_seasons.simple_rating IS 'Simple rating: margin and strength of schedule, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_seasons.pace IS 'Possessions in 48 minutes, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_seasons.relative_pace IS 'Pace against the league, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_seasons.offensive_rating IS 'Offensive rating, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_seasons.relative_offensive_rating IS 'Offensive rating against the league, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_seasons.defensive_rating IS 'Defensive rating, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_seasons.relative_defensive_rating IS 'Defensive rating against the league, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_seasons.playoffs IS 'How the playoffs went, as printed; NULL without playoffs.';
COMMENT ON COLUMN fact_franchise_seasons.coaches IS 'Coaches with their records, as printed.';
COMMENT ON COLUMN fact_franchise_seasons.top_win_shares IS 'Player with most win shares, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_seasons.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_franchise_seasons.source_row IS 'The number of the record in its file, the first one after the header being 1.';
