CREATE TABLE fact_bref_player_season_averages (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    season_type VARCHAR NOT NULL,
    player_id BIGINT NOT NULL,
    team_code VARCHAR NOT NULL,
    basis VARCHAR NOT NULL,
    team_id BIGINT,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR,
    is_combined_totals BOOLEAN NOT NULL,
    age INTEGER,
    position VARCHAR,
    games_played INTEGER,
    games_started INTEGER,
    season_minutes_played INTEGER,
    minutes_played DOUBLE,
    field_goals_made DOUBLE,
    field_goals_attempted DOUBLE,
    field_goal_pct DOUBLE,
    three_pointers_made DOUBLE,
    three_pointers_attempted DOUBLE,
    three_point_pct DOUBLE,
    two_pointers_made DOUBLE,
    two_pointers_attempted DOUBLE,
    two_point_pct DOUBLE,
    effective_field_goal_pct DOUBLE,
    free_throws_made DOUBLE,
    free_throws_attempted DOUBLE,
    free_throw_pct DOUBLE,
    offensive_rebounds DOUBLE,
    defensive_rebounds DOUBLE,
    rebounds DOUBLE,
    assists DOUBLE,
    steals DOUBLE,
    blocks DOUBLE,
    turnovers DOUBLE,
    personal_fouls DOUBLE,
    points DOUBLE,
    offensive_rating DOUBLE,
    defensive_rating DOUBLE,
    awards VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, season_type, player_id, team_code, basis)
);

COMMENT ON TABLE fact_bref_player_season_averages IS 'One row per player, season, part of it, team and basis: averages per game, per 36 minutes or per 100 possessions, as Basketball-Reference prints them.';
COMMENT ON COLUMN fact_bref_player_season_averages.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_bref_player_season_averages.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_bref_player_season_averages.season_type IS 'REGULAR or PLAYOFF.';
COMMENT ON COLUMN fact_bref_player_season_averages.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_bref_player_season_averages.team_code IS 'Code of the team on Basketball-Reference; TOT for the line that adds up several teams.';
COMMENT ON COLUMN fact_bref_player_season_averages.basis IS 'What the averages are of: PER_GAME, PER_36_MINUTES or PER_100_POSSESSIONS (of the team).';
COMMENT ON COLUMN fact_bref_player_season_averages.team_id IS 'The team: `dim_teams.team_id`; NULL for lines over several teams and for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_player_season_averages.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_bref_player_season_averages.player_name IS 'Name as printed; NULL where only a line of his own page is there, without the head of that page.';
COMMENT ON COLUMN fact_bref_player_season_averages.is_combined_totals IS 'True for the line that adds up several teams: not to be summed with the lines of the teams.';
COMMENT ON COLUMN fact_bref_player_season_averages.age IS 'Age on 1 February of the season; NULL where not given.';
COMMENT ON COLUMN fact_bref_player_season_averages.position IS 'Position as printed.';
COMMENT ON COLUMN fact_bref_player_season_averages.games_played IS 'Games played, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.games_started IS 'Games started, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.season_minutes_played IS 'Minutes of the season, as printed; NULL per game, where the page has the average only.';
COMMENT ON COLUMN fact_bref_player_season_averages.minutes_played IS 'Minutes a game, as printed; NULL for the other bases.';
COMMENT ON COLUMN fact_bref_player_season_averages.field_goals_made IS 'Field goals made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.field_goals_attempted IS 'Field goals attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.field_goal_pct IS 'Field goal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.three_pointers_made IS 'Three-pointers made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.three_pointers_attempted IS 'Three-pointers attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.three_point_pct IS 'Three-point percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.two_pointers_made IS 'Two-pointers made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.two_pointers_attempted IS 'Two-pointers attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.two_point_pct IS 'Two-point percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.effective_field_goal_pct IS 'Effective field goal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.free_throws_made IS 'Free throws made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.free_throws_attempted IS 'Free throws attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.free_throw_pct IS 'Free throw percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.offensive_rebounds IS 'Offensive rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.defensive_rebounds IS 'Defensive rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.rebounds IS 'Rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.assists IS 'Assists, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.steals IS 'Steals, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.blocks IS 'Blocks, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.turnovers IS 'Turnovers, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.personal_fouls IS 'Personal fouls, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.points IS 'Points, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_averages.offensive_rating IS 'Points produced in 100 possessions, as printed; NULL for the other bases.';
COMMENT ON COLUMN fact_bref_player_season_averages.defensive_rating IS 'Points allowed in 100 possessions, as printed; NULL for the other bases.';
COMMENT ON COLUMN fact_bref_player_season_averages.awards IS 'Awards and places in votes, as printed.';
COMMENT ON COLUMN fact_bref_player_season_averages.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_player_season_averages.source_row IS 'The number of the record in its file, the first one after the header being 1.';
