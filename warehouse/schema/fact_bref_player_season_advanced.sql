CREATE TABLE fact_bref_player_season_advanced (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    season_type VARCHAR NOT NULL,
    player_id BIGINT NOT NULL,
    team_code VARCHAR NOT NULL,
    team_id BIGINT,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR,
    is_combined_totals BOOLEAN NOT NULL,
    age INTEGER,
    position VARCHAR,
    games_played INTEGER,
    games_started INTEGER,
    minutes_played INTEGER,
    player_efficiency_rating DOUBLE,
    true_shooting_pct DOUBLE,
    three_point_attempt_rate DOUBLE,
    free_throw_attempt_rate DOUBLE,
    offensive_rebound_pct DOUBLE,
    defensive_rebound_pct DOUBLE,
    rebound_pct DOUBLE,
    assist_pct DOUBLE,
    steal_pct DOUBLE,
    block_pct DOUBLE,
    turnover_pct DOUBLE,
    usage_pct DOUBLE,
    offensive_win_shares DOUBLE,
    defensive_win_shares DOUBLE,
    win_shares DOUBLE,
    win_shares_per_48 DOUBLE,
    offensive_box_plus_minus DOUBLE,
    defensive_box_plus_minus DOUBLE,
    box_plus_minus DOUBLE,
    value_over_replacement DOUBLE,
    awards VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, season_type, player_id, team_code)
);

COMMENT ON TABLE fact_bref_player_season_advanced IS 'One row per player, season, part of it and team: advanced numbers, as Basketball-Reference prints them.';
COMMENT ON COLUMN fact_bref_player_season_advanced.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_bref_player_season_advanced.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_bref_player_season_advanced.season_type IS 'REGULAR or PLAYOFF.';
COMMENT ON COLUMN fact_bref_player_season_advanced.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_bref_player_season_advanced.team_code IS 'Code of the team on Basketball-Reference; TOT for the line that adds up several teams.';
COMMENT ON COLUMN fact_bref_player_season_advanced.team_id IS 'The team: `dim_teams.team_id`; NULL for lines over several teams and for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_player_season_advanced.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_bref_player_season_advanced.player_name IS 'Name as printed; NULL where only a line of his own page is there, without the head of that page.';
COMMENT ON COLUMN fact_bref_player_season_advanced.is_combined_totals IS 'True for the line that adds up several teams: not to be summed with the lines of the teams.';
COMMENT ON COLUMN fact_bref_player_season_advanced.age IS 'Age on 1 February of the season; NULL where not given.';
COMMENT ON COLUMN fact_bref_player_season_advanced.position IS 'Position as printed.';
COMMENT ON COLUMN fact_bref_player_season_advanced.games_played IS 'Games played, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.games_started IS 'Games started, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.minutes_played IS 'Minutes on court, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.player_efficiency_rating IS 'Player efficiency rating, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.true_shooting_pct IS 'True shooting percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.three_point_attempt_rate IS 'Three-point attempt rate, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.free_throw_attempt_rate IS 'Free throw attempt rate, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.offensive_rebound_pct IS 'Offensive rebound percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.defensive_rebound_pct IS 'Defensive rebound percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.rebound_pct IS 'Rebound percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.assist_pct IS 'Assist percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.steal_pct IS 'Steal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.block_pct IS 'Block percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.turnover_pct IS 'Turnover percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.usage_pct IS 'Usage percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.offensive_win_shares IS 'Offensive win shares, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.defensive_win_shares IS 'Defensive win shares, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.win_shares IS 'Win shares, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.win_shares_per_48 IS 'Win shares in 48 minutes, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.offensive_box_plus_minus IS 'Offensive box plus minus, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.defensive_box_plus_minus IS 'Defensive box plus minus, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.box_plus_minus IS 'Box plus minus, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.value_over_replacement IS 'Value over a replacement player, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_advanced.awards IS 'Awards and places in votes, as printed.';
COMMENT ON COLUMN fact_bref_player_season_advanced.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_player_season_advanced.source_row IS 'The number of the record in its file, the first one after the header being 1.';
