CREATE TABLE fact_schedule (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    game_date DATE NOT NULL,
    home_team_code VARCHAR NOT NULL,
    away_team_code VARCHAR NOT NULL,
    home_team_id BIGINT,
    away_team_id BIGINT,
    game_id BIGINT,
    season_type VARCHAR,
    start_time_eastern VARCHAR,
    home_points INTEGER,
    away_points INTEGER,
    overtimes INTEGER,
    attendance INTEGER,
    duration_minutes INTEGER,
    arena VARCHAR,
    remarks VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT
);

COMMENT ON TABLE fact_schedule IS 'One row per game of a schedule, played or to come.';
COMMENT ON COLUMN fact_schedule.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_schedule.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_schedule.game_date IS 'The day of the game in US Eastern time.';
COMMENT ON COLUMN fact_schedule.home_team_code IS 'Code of the home team on Basketball-Reference.';
COMMENT ON COLUMN fact_schedule.away_team_code IS 'Code of the visiting team on Basketball-Reference.';
COMMENT ON COLUMN fact_schedule.home_team_id IS 'The home team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_schedule.away_team_id IS 'The visiting team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_schedule.game_id IS 'The game: `dim_games.game_id` where its box score is in the artifact; NULL while the page links none.';
COMMENT ON COLUMN fact_schedule.season_type IS 'REGULAR, PLAY_IN, PLAYOFF or CUP_FINAL; NULL where the page does not tell.';
COMMENT ON COLUMN fact_schedule.start_time_eastern IS 'Start as printed, US Eastern time; NULL where not given.';
COMMENT ON COLUMN fact_schedule.home_points IS 'Points of the home team; NULL before the game.';
COMMENT ON COLUMN fact_schedule.away_points IS 'Points of the visiting team; NULL before the game.';
COMMENT ON COLUMN fact_schedule.overtimes IS 'Overtime periods; NULL where the page has no such column.';
COMMENT ON COLUMN fact_schedule.attendance IS 'Attendance; NULL where not given.';
COMMENT ON COLUMN fact_schedule.duration_minutes IS 'Length of the game in minutes; NULL where not given.';
COMMENT ON COLUMN fact_schedule.arena IS 'Arena; NULL where not given.';
COMMENT ON COLUMN fact_schedule.remarks IS 'Remarks as printed, such as a neutral site.';
COMMENT ON COLUMN fact_schedule.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_schedule.source_row IS 'The number of the record in its file, the first one after the header being 1.';
