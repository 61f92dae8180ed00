CREATE TABLE fact_play_by_play (
    game_id BIGINT NOT NULL,
    event_number INTEGER NOT NULL,
    bref_game_id VARCHAR NOT NULL,
    season_year INTEGER NOT NULL,
    game_date DATE NOT NULL,
    period INTEGER NOT NULL,
    period_type VARCHAR NOT NULL,
    seconds_remaining DECIMAL(5,1),
    home_score INTEGER,
    away_score INTEGER,
    team_id BIGINT,
    event_type VARCHAR NOT NULL,
    player_id BIGINT,
    player_2_id BIGINT,
    player_3_id BIGINT,
    points INTEGER,
    shot_distance_feet INTEGER,
    description VARCHAR NOT NULL,
    import_batch_id INTEGER,
    source_row BIGINT
);

COMMENT ON TABLE fact_play_by_play IS 'One row per event of a game, in order.';
COMMENT ON COLUMN fact_play_by_play.game_id IS 'The game: `dim_games.game_id` where its box score is in the artifact too.';
COMMENT ON COLUMN fact_play_by_play.event_number IS 'Number of the event in the game, from 1.';
COMMENT ON COLUMN fact_play_by_play.bref_game_id IS 'Basketball-Reference game id such as 201801010MIN.';
COMMENT ON COLUMN fact_play_by_play.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_play_by_play.game_date IS 'The day of the game in US Eastern time.';
COMMENT ON COLUMN fact_play_by_play.period IS 'Quarters are 1 to 4, overtimes follow.';
COMMENT ON COLUMN fact_play_by_play.period_type IS 'QUARTER or OVERTIME.';
COMMENT ON COLUMN fact_play_by_play.seconds_remaining IS 'Seconds left in the period.';
COMMENT ON COLUMN fact_play_by_play.home_score IS 'Points of the home team after the event; NULL where the page gives no score.';
COMMENT ON COLUMN fact_play_by_play.away_score IS 'Points of the visiting team after the event; NULL where the page gives no score.';
COMMENT ON COLUMN fact_play_by_play.team_id IS 'The team in whose column the event stands: `dim_teams.team_id`; NULL for events of neither.';
COMMENT ON COLUMN fact_play_by_play.event_type IS 'What happened: field_goal_made, defensive_rebound, substitution and so on; other where the text is of no known kind.';
COMMENT ON COLUMN fact_play_by_play.player_id IS 'First player of the text: `dim_players.player_id` where he is in the artifact.';
COMMENT ON COLUMN fact_play_by_play.player_2_id IS 'Second player of the text: who assisted, blocked, stole, was fouled or left.';
COMMENT ON COLUMN fact_play_by_play.player_3_id IS 'Third player of the text: who got the ball of a jump.';
COMMENT ON COLUMN fact_play_by_play.points IS 'Points of the event, where the page prints them.';
COMMENT ON COLUMN fact_play_by_play.shot_distance_feet IS 'Distance of the shot in feet, 0 at the rim; NULL where not given.';
COMMENT ON COLUMN fact_play_by_play.description IS 'The text of the event.';
COMMENT ON COLUMN fact_play_by_play.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_play_by_play.source_row IS 'The number of the record in its file, the first one after the header being 1.';
