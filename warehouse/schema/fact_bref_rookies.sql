CREATE TABLE fact_bref_rookies (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    player_id BIGINT NOT NULL,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    debut VARCHAR,
    debut_game_id BIGINT,
    age INTEGER,
    years INTEGER,
    games_played INTEGER,
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
    minutes_per_game DOUBLE,
    points_per_game DOUBLE,
    rebounds_per_game DOUBLE,
    assists_per_game DOUBLE,
    steals_per_game DOUBLE,
    blocks_per_game DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, player_id)
);

COMMENT ON TABLE fact_bref_rookies IS 'One row per season, league and player whose first season it was: totals and averages of the career up to the day of the page, as Basketball-Reference prints them.';
COMMENT ON COLUMN fact_bref_rookies.season_year IS 'The year in which the first season ends.';
COMMENT ON COLUMN fact_bref_rookies.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_bref_rookies.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_bref_rookies.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_bref_rookies.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_bref_rookies.debut IS 'Day of the first game as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.debut_game_id IS 'The first game: `dim_games.game_id` where it is in the artifact; NULL where not linked.';
COMMENT ON COLUMN fact_bref_rookies.age IS 'Age on 1 February of the season; NULL where not given.';
COMMENT ON COLUMN fact_bref_rookies.years IS 'Seasons played so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.games_played IS 'Games played in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.minutes_played IS 'Minutes on court in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.field_goals_made IS 'Field goals made in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.field_goals_attempted IS 'Field goals attempted in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.field_goal_pct IS 'Field goal percentage in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.three_pointers_made IS 'Three-pointers made in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.three_pointers_attempted IS 'Three-pointers attempted in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.three_point_pct IS 'Three-point percentage in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.two_pointers_made IS 'Two-pointers made in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.two_pointers_attempted IS 'Two-pointers attempted in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.two_point_pct IS 'Two-point percentage in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.effective_field_goal_pct IS 'Effective field goal percentage in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.free_throws_made IS 'Free throws made in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.free_throws_attempted IS 'Free throws attempted in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.free_throw_pct IS 'Free throw percentage in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.offensive_rebounds IS 'Offensive rebounds in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.defensive_rebounds IS 'Defensive rebounds in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.rebounds IS 'Rebounds in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.assists IS 'Assists in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.steals IS 'Steals in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.blocks IS 'Blocks in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.turnovers IS 'Turnovers in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.personal_fouls IS 'Personal fouls in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.points IS 'Points in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.minutes_per_game IS 'Minutes a game in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.points_per_game IS 'Points a game in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.rebounds_per_game IS 'Rebounds a game in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.assists_per_game IS 'Assists a game in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.steals_per_game IS 'Steals a game in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.blocks_per_game IS 'Blocks a game in the career so far, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_rookies.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_rookies.source_row IS 'The number of the record in its file, the first one after the header being 1.';
