CREATE TABLE fact_executive_seasons (
    executive_id BIGINT NOT NULL,
    season_year INTEGER NOT NULL,
    team_code VARCHAR NOT NULL,
    bref_executive_id VARCHAR NOT NULL,
    age INTEGER,
    team_id BIGINT,
    league VARCHAR,
    title VARCHAR,
    games INTEGER,
    wins INTEGER,
    losses INTEGER,
    win_pct DOUBLE,
    wins_over_500 DOUBLE,
    finish INTEGER,
    playoff_games INTEGER,
    playoff_wins INTEGER,
    playoff_losses INTEGER,
    playoff_win_pct DOUBLE,
    remarks VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (executive_id, season_year, team_code)
);

COMMENT ON TABLE fact_executive_seasons IS 'One row per executive, season and team: title and record.';
COMMENT ON COLUMN fact_executive_seasons.executive_id IS 'The executive: an invertible encoding of the Basketball-Reference id.';
COMMENT ON COLUMN fact_executive_seasons.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_executive_seasons.team_code IS 'Code of the team on Basketball-Reference in that season; TOT where the line names none.';
COMMENT ON COLUMN fact_executive_seasons.bref_executive_id IS 'Basketball-Reference executive id.';
COMMENT ON COLUMN fact_executive_seasons.age IS 'Age on 1 February of the season; NULL where not given.';
COMMENT ON COLUMN fact_executive_seasons.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_executive_seasons.league IS 'NBA, ABA or BAA; NULL where blank.';
COMMENT ON COLUMN fact_executive_seasons.title IS 'Title as printed.';
COMMENT ON COLUMN fact_executive_seasons.games IS 'Games, as printed; NULL where blank.';
COMMENT ON COLUMN fact_executive_seasons.wins IS 'Wins, as printed; NULL where blank.';
COMMENT ON COLUMN fact_executive_seasons.losses IS 'Losses, as printed; NULL where blank.';
COMMENT ON COLUMN fact_executive_seasons.win_pct IS 'Share of games won, as printed; NULL where blank.';
COMMENT ON COLUMN fact_executive_seasons.wins_over_500 IS 'Wins above those of an even record, as printed; NULL where blank.';
COMMENT ON COLUMN fact_executive_seasons.finish IS 'Place of the team, as printed; NULL where blank.';
COMMENT ON COLUMN fact_executive_seasons.playoff_games IS 'Games of the playoffs, as printed; NULL where blank.';
COMMENT ON COLUMN fact_executive_seasons.playoff_wins IS 'Wins in the playoffs, as printed; NULL where blank.';
COMMENT ON COLUMN fact_executive_seasons.playoff_losses IS 'Losses in the playoffs, as printed; NULL where blank.';
COMMENT ON COLUMN fact_executive_seasons.playoff_win_pct IS 'Share of games won in the playoffs, as printed; NULL where blank.';
COMMENT ON COLUMN fact_executive_seasons.remarks IS 'Remarks, as printed; NULL where blank.';
COMMENT ON COLUMN fact_executive_seasons.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_executive_seasons.source_row IS 'The number of the record in its file, the first one after the header being 1.';
