CREATE TABLE fact_referee_home_away (
    referee_id BIGINT NOT NULL,
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    season_type VARCHAR NOT NULL,
    bref_referee_id VARCHAR NOT NULL,
    games INTEGER,
    home_win_pct DOUBLE,
    home_field_goals_attempted DOUBLE,
    home_free_throws_attempted DOUBLE,
    home_personal_fouls DOUBLE,
    home_points DOUBLE,
    visitor_win_pct DOUBLE,
    visitor_field_goals_attempted DOUBLE,
    visitor_free_throws_attempted DOUBLE,
    visitor_personal_fouls DOUBLE,
    visitor_points DOUBLE,
    diff_win_pct DOUBLE,
    diff_field_goals_attempted DOUBLE,
    diff_free_throws_attempted DOUBLE,
    diff_personal_fouls DOUBLE,
    diff_points DOUBLE,
    avg_win_pct DOUBLE,
    avg_field_goals_attempted DOUBLE,
    avg_free_throws_attempted DOUBLE,
    avg_personal_fouls DOUBLE,
    avg_points DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (referee_id, season_year, league, season_type)
);

COMMENT ON TABLE fact_referee_home_away IS 'One row per referee, season, league and part of it: home teams against visitors in the games worked.';
COMMENT ON COLUMN fact_referee_home_away.referee_id IS 'The referee: `dim_referees.referee_id`.';
COMMENT ON COLUMN fact_referee_home_away.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_referee_home_away.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_referee_home_away.season_type IS 'REGULAR.';
COMMENT ON COLUMN fact_referee_home_away.bref_referee_id IS 'Basketball-Reference referee id.';
COMMENT ON COLUMN fact_referee_home_away.games IS 'Games, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.home_win_pct IS 'Share of games won of the home teams, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.home_field_goals_attempted IS 'Field goals tried a game of the home teams, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.home_free_throws_attempted IS 'Free throws tried a game of the home teams, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.home_personal_fouls IS 'Fouls a game of the home teams, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.home_points IS 'Points a game of the home teams, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.visitor_win_pct IS 'Share of games won of the visitors, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.visitor_field_goals_attempted IS 'Field goals tried a game of the visitors, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.visitor_free_throws_attempted IS 'Free throws tried a game of the visitors, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.visitor_personal_fouls IS 'Fouls a game of the visitors, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.visitor_points IS 'Points a game of the visitors, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.diff_win_pct IS 'Share of games won: home teams less visitors, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.diff_field_goals_attempted IS 'Field goals tried a game: home teams less visitors, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.diff_free_throws_attempted IS 'Free throws tried a game: home teams less visitors, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.diff_personal_fouls IS 'Fouls a game: home teams less visitors, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.diff_points IS 'Points a game: home teams less visitors, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.avg_win_pct IS 'Share of games won: difference less that of the league, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.avg_field_goals_attempted IS 'Field goals tried a game: difference less that of the league, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.avg_free_throws_attempted IS 'Free throws tried a game: difference less that of the league, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.avg_personal_fouls IS 'Fouls a game: difference less that of the league, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.avg_points IS 'Points a game: difference less that of the league, as printed; NULL where blank.';
COMMENT ON COLUMN fact_referee_home_away.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_referee_home_away.source_row IS 'The number of the record in its file, the first one after the header being 1.';
