CREATE TABLE fact_team_lineups (
    season_year INTEGER NOT NULL,
    team_code VARCHAR NOT NULL,
    season_type VARCHAR NOT NULL,
    lineup_size INTEGER NOT NULL,
    row_order INTEGER NOT NULL,
    team_id BIGINT,
    lineup VARCHAR NOT NULL,
    player_ids VARCHAR,
    seconds_played INTEGER,
    net_points DOUBLE,
    net_field_goals_made DOUBLE,
    net_field_goals_attempted DOUBLE,
    net_field_goal_pct DOUBLE,
    net_three_pointers_made DOUBLE,
    net_three_pointers_attempted DOUBLE,
    net_three_point_pct DOUBLE,
    net_effective_field_goal_pct DOUBLE,
    net_free_throws_made DOUBLE,
    net_free_throws_attempted DOUBLE,
    net_free_throw_pct DOUBLE,
    net_offensive_rebounds DOUBLE,
    net_offensive_rebound_pct DOUBLE,
    net_defensive_rebounds DOUBLE,
    net_defensive_rebound_pct DOUBLE,
    net_rebounds DOUBLE,
    net_rebound_pct DOUBLE,
    net_assists DOUBLE,
    net_steals DOUBLE,
    net_blocks DOUBLE,
    net_turnovers DOUBLE,
    net_personal_fouls DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, team_code, season_type, lineup_size, row_order)
);

COMMENT ON TABLE fact_team_lineups IS 'One row per team, season, part of it and lineup of two to five players: what the team did above its opponents per 100 possessions.';
COMMENT ON COLUMN fact_team_lineups.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_team_lineups.team_code IS 'Code of the team on Basketball-Reference.';
COMMENT ON COLUMN fact_team_lineups.season_type IS 'REGULAR or PLAYOFF.';
COMMENT ON COLUMN fact_team_lineups.lineup_size IS 'Players of the lineup.';
COMMENT ON COLUMN fact_team_lineups.row_order IS 'Place of the row in its table.';
COMMENT ON COLUMN fact_team_lineups.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_team_lineups.lineup IS 'Players as printed, or Team Average.';
COMMENT ON COLUMN fact_team_lineups.player_ids IS 'Basketball-Reference ids of the players, divided by blanks; NULL for the average of the team.';
COMMENT ON COLUMN fact_team_lineups.seconds_played IS 'Seconds together on court; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_points IS 'Points above the opponents per 100 possessions; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_field_goals_made IS 'Field goals made above the opponents per 100 possessions; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_field_goals_attempted IS 'Field goals attempted above the opponents per 100 possessions; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_field_goal_pct IS 'Field goal percentage above the opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_three_pointers_made IS 'Three-pointers made above the opponents per 100 possessions; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_three_pointers_attempted IS 'Three-pointers attempted above the opponents per 100 possessions; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_three_point_pct IS 'Three-point percentage above the opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_effective_field_goal_pct IS 'Effective field goal percentage above the opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_free_throws_made IS 'Free throws made above the opponents per 100 possessions; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_free_throws_attempted IS 'Free throws attempted above the opponents per 100 possessions; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_free_throw_pct IS 'Free throw percentage above the opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_offensive_rebounds IS 'Offensive rebounds above the opponents per 100 possessions; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_offensive_rebound_pct IS 'Offensive rebound percentage above the opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_defensive_rebounds IS 'Defensive rebounds above the opponents per 100 possessions; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_defensive_rebound_pct IS 'Defensive rebound percentage above the opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_rebounds IS 'Rebounds above the opponents per 100 possessions; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_rebound_pct IS 'Rebound percentage above the opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_assists IS 'Assists above the opponents per 100 possessions; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_steals IS 'Steals above the opponents per 100 possessions; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_blocks IS 'Blocks above the opponents per 100 possessions; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_turnovers IS 'Turnovers above the opponents per 100 possessions; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.net_personal_fouls IS 'Personal fouls above the opponents per 100 possessions; NULL where blank.';
COMMENT ON COLUMN fact_team_lineups.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_team_lineups.source_row IS 'The number of the record in its file, the first one after the header being 1.';
