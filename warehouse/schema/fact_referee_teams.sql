CREATE TABLE fact_referee_teams (
    referee_id BIGINT NOT NULL,
    team_code VARCHAR NOT NULL,
    bref_referee_id VARCHAR NOT NULL,
    team_id BIGINT,
    team_name VARCHAR NOT NULL,
    games INTEGER,
    wins INTEGER,
    losses INTEGER,
    win_pct DOUBLE,
    pace DOUBLE,
    team_points_per_48 DOUBLE,
    team_free_throws_attempted_per_48 DOUBLE,
    team_personal_fouls_per_48 DOUBLE,
    team_shooting_fouls_per_48 DOUBLE,
    team_offensive_fouls_per_48 DOUBLE,
    opponent_points_per_48 DOUBLE,
    opponent_free_throws_attempted_per_48 DOUBLE,
    opponent_personal_fouls_per_48 DOUBLE,
    opponent_shooting_fouls_per_48 DOUBLE,
    opponent_offensive_fouls_per_48 DOUBLE,
    difference_points_per_48 DOUBLE,
    difference_free_throws_attempted_per_48 DOUBLE,
    difference_personal_fouls_per_48 DOUBLE,
    difference_shooting_fouls_per_48 DOUBLE,
    difference_offensive_fouls_per_48 DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (referee_id, team_code)
);

COMMENT ON TABLE fact_referee_teams IS 'One row per referee and franchise: its games under him in the regular season.';
COMMENT ON COLUMN fact_referee_teams.referee_id IS 'The referee.';
COMMENT ON COLUMN fact_referee_teams.team_code IS 'Code of the team on Basketball-Reference.';
COMMENT ON COLUMN fact_referee_teams.bref_referee_id IS 'Basketball-Reference id of the referee.';
COMMENT ON COLUMN fact_referee_teams.team_id IS 'The franchise: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_referee_teams.team_name IS 'Name of the franchise.';
COMMENT ON COLUMN fact_referee_teams.games IS 'Games; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.wins IS 'Games won; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.losses IS 'Games lost; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.win_pct IS 'Share of games won; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.pace IS 'Possessions per 48 minutes; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.team_points_per_48 IS 'Points of the team per 48 minutes; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.team_free_throws_attempted_per_48 IS 'Free throws attempted of the team per 48 minutes; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.team_personal_fouls_per_48 IS 'Personal fouls of the team per 48 minutes; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.team_shooting_fouls_per_48 IS 'Shooting fouls of the team per 48 minutes; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.team_offensive_fouls_per_48 IS 'Offensive fouls of the team per 48 minutes; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.opponent_points_per_48 IS 'Points of the opponents per 48 minutes; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.opponent_free_throws_attempted_per_48 IS 'Free throws attempted of the opponents per 48 minutes; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.opponent_personal_fouls_per_48 IS 'Personal fouls of the opponents per 48 minutes; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.opponent_shooting_fouls_per_48 IS 'Shooting fouls of the opponents per 48 minutes; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.opponent_offensive_fouls_per_48 IS 'Offensive fouls of the opponents per 48 minutes; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.difference_points_per_48 IS 'Points of the team less those of the opponents per 48 minutes; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.difference_free_throws_attempted_per_48 IS 'Free throws attempted of the team less those of the opponents per 48 minutes; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.difference_personal_fouls_per_48 IS 'Personal fouls of the team less those of the opponents per 48 minutes; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.difference_shooting_fouls_per_48 IS 'Shooting fouls of the team less those of the opponents per 48 minutes; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.difference_offensive_fouls_per_48 IS 'Offensive fouls of the team less those of the opponents per 48 minutes; NULL where blank.';
COMMENT ON COLUMN fact_referee_teams.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_referee_teams.source_row IS 'The number of the record in its file, the first one after the header being 1.';
