CREATE TABLE fact_team_on_off (
    season_year INTEGER NOT NULL,
    team_code VARCHAR NOT NULL,
    season_type VARCHAR NOT NULL,
    player_id BIGINT NOT NULL,
    split VARCHAR NOT NULL,
    team_id BIGINT,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR,
    minutes_played INTEGER,
    minutes_share_pct DOUBLE,
    effective_field_goal_pct DOUBLE,
    offensive_rebound_pct DOUBLE,
    defensive_rebound_pct DOUBLE,
    rebound_pct DOUBLE,
    assist_pct DOUBLE,
    steal_pct DOUBLE,
    block_pct DOUBLE,
    turnover_pct DOUBLE,
    pace DOUBLE,
    offensive_rating DOUBLE,
    opponent_effective_field_goal_pct DOUBLE,
    opponent_offensive_rebound_pct DOUBLE,
    opponent_defensive_rebound_pct DOUBLE,
    opponent_rebound_pct DOUBLE,
    opponent_assist_pct DOUBLE,
    opponent_steal_pct DOUBLE,
    opponent_block_pct DOUBLE,
    opponent_turnover_pct DOUBLE,
    opponent_pace DOUBLE,
    opponent_offensive_rating DOUBLE,
    difference_effective_field_goal_pct DOUBLE,
    difference_offensive_rebound_pct DOUBLE,
    difference_defensive_rebound_pct DOUBLE,
    difference_rebound_pct DOUBLE,
    difference_assist_pct DOUBLE,
    difference_steal_pct DOUBLE,
    difference_block_pct DOUBLE,
    difference_turnover_pct DOUBLE,
    difference_pace DOUBLE,
    difference_offensive_rating DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, team_code, season_type, player_id, split)
);

COMMENT ON TABLE fact_team_on_off IS 'One row per team, season, part of it, player and split: with the player on the court, without, and the difference.';
COMMENT ON COLUMN fact_team_on_off.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_team_on_off.team_code IS 'Code of the team on Basketball-Reference.';
COMMENT ON COLUMN fact_team_on_off.season_type IS 'REGULAR or PLAYOFF.';
COMMENT ON COLUMN fact_team_on_off.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_team_on_off.split IS 'ON, OFF or DIFFERENCE.';
COMMENT ON COLUMN fact_team_on_off.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_team_on_off.bref_player_id IS 'Basketball-Reference id of the player.';
COMMENT ON COLUMN fact_team_on_off.player_name IS 'Name as printed; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.minutes_played IS 'Minutes of the split; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.minutes_share_pct IS 'Share of the minutes with the player, percent; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.effective_field_goal_pct IS 'Effective field goal percentage of the team; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.offensive_rebound_pct IS 'Offensive rebound percentage of the team; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.defensive_rebound_pct IS 'Defensive rebound percentage of the team; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.rebound_pct IS 'Rebound percentage of the team; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.assist_pct IS 'Assist percentage of the team; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.steal_pct IS 'Steal percentage of the team; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.block_pct IS 'Block percentage of the team; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.turnover_pct IS 'Turnover percentage of the team; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.pace IS 'Possessions per 48 minutes of the team; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.offensive_rating IS 'Points per 100 possessions of the team; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.opponent_effective_field_goal_pct IS 'Effective field goal percentage of its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.opponent_offensive_rebound_pct IS 'Offensive rebound percentage of its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.opponent_defensive_rebound_pct IS 'Defensive rebound percentage of its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.opponent_rebound_pct IS 'Rebound percentage of its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.opponent_assist_pct IS 'Assist percentage of its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.opponent_steal_pct IS 'Steal percentage of its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.opponent_block_pct IS 'Block percentage of its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.opponent_turnover_pct IS 'Turnover percentage of its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.opponent_pace IS 'Possessions per 48 minutes of its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.opponent_offensive_rating IS 'Points per 100 possessions of its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.difference_effective_field_goal_pct IS 'Effective field goal percentage, the team less its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.difference_offensive_rebound_pct IS 'Offensive rebound percentage, the team less its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.difference_defensive_rebound_pct IS 'Defensive rebound percentage, the team less its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.difference_rebound_pct IS 'Rebound percentage, the team less its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.difference_assist_pct IS 'Assist percentage, the team less its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.difference_steal_pct IS 'Steal percentage, the team less its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.difference_block_pct IS 'Block percentage, the team less its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.difference_turnover_pct IS 'Turnover percentage, the team less its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.difference_pace IS 'Possessions per 48 minutes, the team less its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.difference_offensive_rating IS 'Points per 100 possessions, the team less its opponents; NULL where blank.';
COMMENT ON COLUMN fact_team_on_off.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_team_on_off.source_row IS 'The number of the record in its file, the first one after the header being 1.';
