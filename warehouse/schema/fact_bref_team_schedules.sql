CREATE TABLE fact_bref_team_schedules (
    season_year INTEGER NOT NULL,
    team_code VARCHAR NOT NULL,
    season_type VARCHAR NOT NULL,
    game_date DATE NOT NULL,
    team_id BIGINT,
    game_id BIGINT,
    season_game_number INTEGER,
    is_home BOOLEAN,
    opponent_team_id BIGINT,
    opponent_team_code VARCHAR,
    outcome VARCHAR,
    start_time_eastern VARCHAR,
    overtimes_text VARCHAR,
    points INTEGER,
    opponent_points INTEGER,
    wins INTEGER,
    losses INTEGER,
    streak VARCHAR,
    attendance INTEGER,
    duration_minutes INTEGER,
    remarks VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, team_code, season_type, game_date)
);

COMMENT ON TABLE fact_bref_team_schedules IS 'One row per season, team, part of it and day: a game of the schedule of a team, played or to come.';
COMMENT ON COLUMN fact_bref_team_schedules.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_bref_team_schedules.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_bref_team_schedules.season_type IS 'REGULAR or PLAYOFF.';
COMMENT ON COLUMN fact_bref_team_schedules.game_date IS 'Day of the game in US Eastern time.';
COMMENT ON COLUMN fact_bref_team_schedules.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_team_schedules.game_id IS 'The game: `dim_games.game_id` where its box score is in the artifact; NULL while the page links none.';
COMMENT ON COLUMN fact_bref_team_schedules.season_game_number IS 'Number of the game in the season, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_schedules.is_home IS 'Whether at home; NULL on a neutral court.';
COMMENT ON COLUMN fact_bref_team_schedules.opponent_team_id IS 'The opponent: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_team_schedules.opponent_team_code IS 'Code of the opponent on Basketball-Reference.';
COMMENT ON COLUMN fact_bref_team_schedules.outcome IS 'WIN or LOSS; NULL while to come.';
COMMENT ON COLUMN fact_bref_team_schedules.start_time_eastern IS 'Start as printed, US Eastern time; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_schedules.overtimes_text IS 'Overtimes as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_schedules.points IS 'Points, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_schedules.opponent_points IS 'Points of the opponent, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_schedules.wins IS 'Wins, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_schedules.losses IS 'Losses, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_schedules.streak IS 'Streak after the game as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_schedules.attendance IS 'Attendance, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_schedules.duration_minutes IS 'Length of the game in minutes, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_schedules.remarks IS 'Remarks as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_schedules.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_team_schedules.source_row IS 'The number of the record in its file, the first one after the header being 1.';
