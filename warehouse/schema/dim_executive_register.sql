CREATE TABLE dim_executive_register (
    executive_id BIGINT NOT NULL,
    register_list VARCHAR NOT NULL,
    bref_executive_id VARCHAR NOT NULL,
    executive_name VARCHAR NOT NULL,
    first_season_year INTEGER,
    last_season_year INTEGER,
    years INTEGER,
    games INTEGER,
    wins INTEGER,
    losses INTEGER,
    win_pct DOUBLE,
    wins_over_500 DOUBLE,
    playoff_games INTEGER,
    playoff_wins INTEGER,
    playoff_losses INTEGER,
    playoff_win_pct DOUBLE,
    conference_titles INTEGER,
    league_titles INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (executive_id, register_list)
);

COMMENT ON TABLE dim_executive_register IS 'One row per executive and list of the register: all executives, or those of a league with their records.';
COMMENT ON COLUMN dim_executive_register.executive_id IS 'The executive: `dim_executives.executive_id` where his page is in the artifact.';
COMMENT ON COLUMN dim_executive_register.register_list IS 'ALL for the list of all executives, or the league whose list it is.';
COMMENT ON COLUMN dim_executive_register.bref_executive_id IS 'Basketball-Reference executive id.';
COMMENT ON COLUMN dim_executive_register.executive_name IS 'Name as printed.';
COMMENT ON COLUMN dim_executive_register.first_season_year IS 'The year in which the first season ends; NULL where blank.';
COMMENT ON COLUMN dim_executive_register.last_season_year IS 'The year in which the last season ends; NULL where blank.';
COMMENT ON COLUMN dim_executive_register.years IS 'Seasons in office, as printed; NULL where blank.';
COMMENT ON COLUMN dim_executive_register.games IS 'Games, as printed; NULL where blank.';
COMMENT ON COLUMN dim_executive_register.wins IS 'Wins, as printed; NULL where blank.';
COMMENT ON COLUMN dim_executive_register.losses IS 'Losses, as printed; NULL where blank.';
COMMENT ON COLUMN dim_executive_register.win_pct IS 'Share of games won, as printed; NULL where blank.';
COMMENT ON COLUMN dim_executive_register.wins_over_500 IS 'Wins above those of an even record, as printed; NULL where blank.';
COMMENT ON COLUMN dim_executive_register.playoff_games IS 'Games of the playoffs, as printed; NULL where blank.';
COMMENT ON COLUMN dim_executive_register.playoff_wins IS 'Wins in the playoffs, as printed; NULL where blank.';
COMMENT ON COLUMN dim_executive_register.playoff_losses IS 'Losses in the playoffs, as printed; NULL where blank.';
COMMENT ON COLUMN dim_executive_register.playoff_win_pct IS 'Share of games won in the playoffs, as printed; NULL where blank.';
COMMENT ON COLUMN dim_executive_register.conference_titles IS 'Titles of a conference, as printed; NULL where blank.';
COMMENT ON COLUMN dim_executive_register.league_titles IS 'Titles of the league, as printed; NULL where blank.';
COMMENT ON COLUMN dim_executive_register.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN dim_executive_register.source_row IS 'The number of the record in its file, the first one after the header being 1.';
