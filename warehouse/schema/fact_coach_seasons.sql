CREATE TABLE fact_coach_seasons (
    coach_id BIGINT NOT NULL,
    season_year INTEGER NOT NULL,
    team_code VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    bref_coach_id VARCHAR NOT NULL,
    team_id BIGINT,
    league VARCHAR,
    age INTEGER,
    games INTEGER,
    wins INTEGER,
    losses INTEGER,
    win_pct DOUBLE,
    finish INTEGER,
    playoff_games INTEGER,
    playoff_wins INTEGER,
    playoff_losses INTEGER,
    remarks VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (coach_id, season_year, team_code, role)
);

COMMENT ON TABLE fact_coach_seasons IS 'One row per coach, season, team and role.';
COMMENT ON COLUMN fact_coach_seasons.coach_id IS 'The coach: `dim_coaches.coach_id`.';
COMMENT ON COLUMN fact_coach_seasons.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_coach_seasons.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_coach_seasons.role IS 'Head Coach, or the role as printed.';
COMMENT ON COLUMN fact_coach_seasons.bref_coach_id IS 'Basketball-Reference coach id.';
COMMENT ON COLUMN fact_coach_seasons.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_coach_seasons.league IS 'NBA, ABA or BAA; NULL where the page does not tell.';
COMMENT ON COLUMN fact_coach_seasons.age IS 'Age.';
COMMENT ON COLUMN fact_coach_seasons.games IS 'Games coached in the regular season; NULL for assistants.';
COMMENT ON COLUMN fact_coach_seasons.wins IS 'Games won.';
COMMENT ON COLUMN fact_coach_seasons.losses IS 'Games lost.';
COMMENT ON COLUMN fact_coach_seasons.win_pct IS 'Share of games won, as printed.';
COMMENT ON COLUMN fact_coach_seasons.finish IS 'Place of the team at the end of the season.';
COMMENT ON COLUMN fact_coach_seasons.playoff_games IS 'Playoff games coached.';
COMMENT ON COLUMN fact_coach_seasons.playoff_wins IS 'Playoff games won.';
COMMENT ON COLUMN fact_coach_seasons.playoff_losses IS 'Playoff games lost.';
COMMENT ON COLUMN fact_coach_seasons.remarks IS 'Remarks as printed.';
COMMENT ON COLUMN fact_coach_seasons.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_coach_seasons.source_row IS 'The number of the record in its file, the first one after the header being 1.';
