CREATE TABLE fact_team_splits (
    season_year INTEGER NOT NULL,
    team_code VARCHAR NOT NULL,
    season_type VARCHAR NOT NULL,
    split VARCHAR NOT NULL,
    split_value VARCHAR NOT NULL,
    team_id BIGINT,
    games INTEGER,
    wins INTEGER,
    losses INTEGER,
    field_goals_made DOUBLE,
    field_goals_attempted DOUBLE,
    field_goal_pct DOUBLE,
    three_pointers_made DOUBLE,
    three_pointers_attempted DOUBLE,
    three_point_pct DOUBLE,
    effective_field_goal_pct DOUBLE,
    free_throws_made DOUBLE,
    free_throws_attempted DOUBLE,
    free_throw_pct DOUBLE,
    offensive_rebounds DOUBLE,
    rebounds DOUBLE,
    assists DOUBLE,
    steals DOUBLE,
    blocks DOUBLE,
    turnovers DOUBLE,
    personal_fouls DOUBLE,
    points DOUBLE,
    true_shooting_pct DOUBLE,
    opponent_field_goals_made DOUBLE,
    opponent_field_goals_attempted DOUBLE,
    opponent_field_goal_pct DOUBLE,
    opponent_three_pointers_made DOUBLE,
    opponent_three_pointers_attempted DOUBLE,
    opponent_three_point_pct DOUBLE,
    opponent_effective_field_goal_pct DOUBLE,
    opponent_free_throws_made DOUBLE,
    opponent_free_throws_attempted DOUBLE,
    opponent_free_throw_pct DOUBLE,
    opponent_offensive_rebounds DOUBLE,
    opponent_rebounds DOUBLE,
    opponent_assists DOUBLE,
    opponent_steals DOUBLE,
    opponent_blocks DOUBLE,
    opponent_turnovers DOUBLE,
    opponent_personal_fouls DOUBLE,
    opponent_points DOUBLE,
    opponent_true_shooting_pct DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, team_code, season_type, split, split_value)
);

COMMENT ON TABLE fact_team_splits IS 'One row per team, season, part of it and split: averages of the team and of its opponents.';
COMMENT ON COLUMN fact_team_splits.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_team_splits.team_code IS 'Code of the team on Basketball-Reference.';
COMMENT ON COLUMN fact_team_splits.season_type IS 'REGULAR or PLAYOFF.';
COMMENT ON COLUMN fact_team_splits.split IS 'Kind of split, such as Place or Month; empty for the whole season.';
COMMENT ON COLUMN fact_team_splits.split_value IS 'Value of the split, such as Home.';
COMMENT ON COLUMN fact_team_splits.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_team_splits.games IS 'Games; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.wins IS 'Games won; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.losses IS 'Games lost; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.field_goals_made IS 'Field goals made of the team per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.field_goals_attempted IS 'Field goals attempted of the team per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.field_goal_pct IS 'Field goal percentage of the team; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.three_pointers_made IS 'Three-pointers made of the team per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.three_pointers_attempted IS 'Three-pointers attempted of the team per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.three_point_pct IS 'Three-point percentage of the team; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.effective_field_goal_pct IS 'Effective field goal percentage of the team; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.free_throws_made IS 'Free throws made of the team per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.free_throws_attempted IS 'Free throws attempted of the team per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.free_throw_pct IS 'Free throw percentage of the team; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.offensive_rebounds IS 'Offensive rebounds of the team per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.rebounds IS 'Rebounds of the team per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.assists IS 'Assists of the team per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.steals IS 'Steals of the team per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.blocks IS 'Blocks of the team per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.turnovers IS 'Turnovers of the team per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.personal_fouls IS 'Personal fouls of the team per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.points IS 'Points of the team per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.true_shooting_pct IS 'True shooting percentage of the team; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_field_goals_made IS 'Field goals made of its opponents per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_field_goals_attempted IS 'Field goals attempted of its opponents per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_field_goal_pct IS 'Field goal percentage of its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_three_pointers_made IS 'Three-pointers made of its opponents per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_three_pointers_attempted IS 'Three-pointers attempted of its opponents per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_three_point_pct IS 'Three-point percentage of its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_effective_field_goal_pct IS 'Effective field goal percentage of its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_free_throws_made IS 'Free throws made of its opponents per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_free_throws_attempted IS 'Free throws attempted of its opponents per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_free_throw_pct IS 'Free throw percentage of its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_offensive_rebounds IS 'Offensive rebounds of its opponents per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_rebounds IS 'Rebounds of its opponents per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_assists IS 'Assists of its opponents per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_steals IS 'Steals of its opponents per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_blocks IS 'Blocks of its opponents per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_turnovers IS 'Turnovers of its opponents per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_personal_fouls IS 'Personal fouls of its opponents per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_points IS 'Points of its opponents per game; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.opponent_true_shooting_pct IS 'True shooting percentage of its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_splits.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_team_splits.source_row IS 'The number of the record in its file, the first one after the header being 1.';
