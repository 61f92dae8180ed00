CREATE TABLE fact_daily_leaders (
    game_date DATE NOT NULL,
    player_id BIGINT NOT NULL,
    team_code VARCHAR NOT NULL,
    rank INTEGER,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    team_id BIGINT,
    is_home BOOLEAN,
    opponent_team_id BIGINT,
    opponent_team_code VARCHAR,
    outcome VARCHAR,
    seconds_played INTEGER,
    field_goals_made INTEGER,
    field_goals_attempted INTEGER,
    three_pointers_made INTEGER,
    three_pointers_attempted INTEGER,
    free_throws_made INTEGER,
    free_throws_attempted INTEGER,
    offensive_rebounds INTEGER,
    defensive_rebounds INTEGER,
    rebounds INTEGER,
    assists INTEGER,
    steals INTEGER,
    blocks INTEGER,
    turnovers INTEGER,
    personal_fouls INTEGER,
    points INTEGER,
    game_score DOUBLE,
    plus_minus INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (game_date, player_id, team_code)
);

COMMENT ON TABLE fact_daily_leaders IS 'One row per day, player and team: all lines of players of a day, best game score first.';
COMMENT ON COLUMN fact_daily_leaders.game_date IS 'Day of the game.';
COMMENT ON COLUMN fact_daily_leaders.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_daily_leaders.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_daily_leaders.rank IS 'Place in the list.';
COMMENT ON COLUMN fact_daily_leaders.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_daily_leaders.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_daily_leaders.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_daily_leaders.is_home IS 'Whether at home; NULL on a neutral court.';
COMMENT ON COLUMN fact_daily_leaders.opponent_team_id IS 'The opponent: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_daily_leaders.opponent_team_code IS 'Code of the opponent on Basketball-Reference.';
COMMENT ON COLUMN fact_daily_leaders.outcome IS 'WIN or LOSS.';
COMMENT ON COLUMN fact_daily_leaders.seconds_played IS 'Seconds on court, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.field_goals_made IS 'Field goals made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.field_goals_attempted IS 'Field goals attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.three_pointers_made IS 'Three-pointers made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.three_pointers_attempted IS 'Three-pointers attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.free_throws_made IS 'Free throws made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.free_throws_attempted IS 'Free throws attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.offensive_rebounds IS 'Offensive rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.defensive_rebounds IS 'Defensive rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.rebounds IS 'Rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.assists IS 'Assists, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.steals IS 'Steals, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.blocks IS 'Blocks, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.turnovers IS 'Turnovers, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.personal_fouls IS 'Personal fouls, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.points IS 'Points, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.game_score IS 'Game score, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.plus_minus IS 'Point difference while on court, as printed; NULL where blank.';
COMMENT ON COLUMN fact_daily_leaders.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_daily_leaders.source_row IS 'The number of the record in its file, the first one after the header being 1.';
