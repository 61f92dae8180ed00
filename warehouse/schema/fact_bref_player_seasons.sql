CREATE TABLE fact_bref_player_seasons (
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
    field_goals_made INTEGER,
    field_goals_attempted INTEGER,
    field_goal_pct DOUBLE,
    three_pointers_made INTEGER,
    three_pointers_attempted INTEGER,
    three_point_pct DOUBLE,
    two_pointers_made INTEGER,
    two_pointers_attempted INTEGER,
    two_point_pct DOUBLE,
    effective_field_goal_pct DOUBLE,
    free_throws_made INTEGER,
    free_throws_attempted INTEGER,
    free_throw_pct DOUBLE,
    offensive_rebounds INTEGER,
    defensive_rebounds INTEGER,
    rebounds INTEGER,
    assists INTEGER,
    steals INTEGER,
    blocks INTEGER,
    turnovers INTEGER,
    personal_fouls INTEGER,
    points INTEGER,
    triple_doubles INTEGER,
    awards VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, season_type, player_id, team_code)
);

COMMENT ON TABLE fact_bref_player_seasons IS 'One row per player, season, part of it and team: season totals, as Basketball-Reference prints them.';
COMMENT ON COLUMN fact_bref_player_seasons.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_bref_player_seasons.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_bref_player_seasons.season_type IS 'REGULAR or PLAYOFF.';
COMMENT ON COLUMN fact_bref_player_seasons.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_bref_player_seasons.team_code IS 'Code of the team on Basketball-Reference; TOT for the line that adds up several teams.';
COMMENT ON COLUMN fact_bref_player_seasons.team_id IS 'The team: `dim_teams.team_id`; NULL for lines over several teams and for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_player_seasons.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_bref_player_seasons.player_name IS 'Name as printed; NULL where only a line of his own page is there, without the head of that page.';
COMMENT ON COLUMN fact_bref_player_seasons.is_combined_totals IS 'True for the line that adds up several teams: not to be summed with the lines of the teams.';
COMMENT ON COLUMN fact_bref_player_seasons.age IS 'Age on 1 February of the season; NULL where not given.';
COMMENT ON COLUMN fact_bref_player_seasons.position IS 'Position as printed.';
COMMENT ON COLUMN fact_bref_player_seasons.games_played IS 'Games played, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.games_started IS 'Games started, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.minutes_played IS 'Minutes on court, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.field_goals_made IS 'Field goals made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.field_goals_attempted IS 'Field goals attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.field_goal_pct IS 'Field goal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.three_pointers_made IS 'Three-pointers made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.three_pointers_attempted IS 'Three-pointers attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.three_point_pct IS 'Three-point percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.two_pointers_made IS 'Two-pointers made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.two_pointers_attempted IS 'Two-pointers attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.two_point_pct IS 'Two-point percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.effective_field_goal_pct IS 'Effective field goal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.free_throws_made IS 'Free throws made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.free_throws_attempted IS 'Free throws attempted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.free_throw_pct IS 'Free throw percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.offensive_rebounds IS 'Offensive rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.defensive_rebounds IS 'Defensive rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.rebounds IS 'Rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.assists IS 'Assists, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.steals IS 'Steals, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.blocks IS 'Blocks, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.turnovers IS 'Turnovers, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.personal_fouls IS 'Personal fouls, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.points IS 'Points, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.triple_doubles IS 'Triple-doubles, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_seasons.awards IS 'Awards and places in votes, as printed.';
COMMENT ON COLUMN fact_bref_player_seasons.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_player_seasons.source_row IS 'The number of the record in its file, the first one after the header being 1.';
