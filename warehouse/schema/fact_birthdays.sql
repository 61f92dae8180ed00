CREATE TABLE fact_birthdays (
    birth_month INTEGER NOT NULL,
    birth_day INTEGER NOT NULL,
    player_id BIGINT NOT NULL,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    birth_year INTEGER,
    seasons INTEGER,
    games_played INTEGER,
    minutes_played INTEGER,
    field_goals_made INTEGER,
    field_goals_attempted INTEGER,
    field_goal_pct DOUBLE,
    three_pointers_made INTEGER,
    three_pointers_attempted INTEGER,
    three_point_pct DOUBLE,
    free_throws_made INTEGER,
    free_throws_attempted INTEGER,
    free_throw_pct DOUBLE,
    offensive_rebounds INTEGER,
    rebounds INTEGER,
    assists INTEGER,
    steals INTEGER,
    blocks INTEGER,
    turnovers INTEGER,
    personal_fouls INTEGER,
    points INTEGER,
    minutes_per_game DOUBLE,
    points_per_game DOUBLE,
    rebounds_per_game DOUBLE,
    assists_per_game DOUBLE,
    win_shares DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (birth_month, birth_day, player_id)
);

COMMENT ON TABLE fact_birthdays IS 'One row per day of the year and player of the NBA or ABA born on it.';
COMMENT ON COLUMN fact_birthdays.birth_month IS 'Month of birth.';
COMMENT ON COLUMN fact_birthdays.birth_day IS 'Day of birth.';
COMMENT ON COLUMN fact_birthdays.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_birthdays.bref_player_id IS 'Basketball-Reference id of the player.';
COMMENT ON COLUMN fact_birthdays.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_birthdays.birth_year IS 'Year of birth; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.seasons IS 'Seasons; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.games_played IS 'Games played; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.minutes_played IS 'Minutes played; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.field_goals_made IS 'Field goals made; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.field_goals_attempted IS 'Field goals attempted; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.field_goal_pct IS 'Field goal percentage; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.three_pointers_made IS 'Three-pointers made; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.three_pointers_attempted IS 'Three-pointers attempted; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.three_point_pct IS 'Three-point percentage; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.free_throws_made IS 'Free throws made; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.free_throws_attempted IS 'Free throws attempted; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.free_throw_pct IS 'Free throw percentage; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.offensive_rebounds IS 'Offensive rebounds; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.rebounds IS 'Rebounds; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.assists IS 'Assists; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.steals IS 'Steals; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.blocks IS 'Blocks; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.turnovers IS 'Turnovers; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.personal_fouls IS 'Personal fouls; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.points IS 'Points; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.minutes_per_game IS 'Minutes per game; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.points_per_game IS 'Points per game; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.rebounds_per_game IS 'Rebounds per game; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.assists_per_game IS 'Assists per game; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.win_shares IS 'Win shares; NULL where blank.';
COMMENT ON COLUMN fact_birthdays.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_birthdays.source_row IS 'The number of the record in its file, the first one after the header being 1.';
