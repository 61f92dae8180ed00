CREATE TABLE fact_shots (
    game_id BIGINT NOT NULL,
    event_number INTEGER NOT NULL,
    season_year INTEGER NOT NULL,
    season_type VARCHAR NOT NULL,
    game_date DATE NOT NULL,
    team_id BIGINT,
    opponent_team_id BIGINT,
    player_id BIGINT,
    is_home BOOLEAN,
    outcome VARCHAR,
    period INTEGER NOT NULL,
    seconds_remaining DECIMAL(5,1),
    is_made BOOLEAN NOT NULL,
    points_value INTEGER,
    distance_feet INTEGER,
    distance_zone VARCHAR,
    shot_type VARCHAR,
    is_assisted BOOLEAN NOT NULL,
    assist_player_id BIGINT,
    is_blocked BOOLEAN NOT NULL,
    block_player_id BIGINT,
    margin_before INTEGER
);

COMMENT ON TABLE fact_shots IS 'One row per field goal attempt that play-by-play tells of, free throws apart; the event of the same key in `fact_play_by_play` has its text and its record.';
COMMENT ON COLUMN fact_shots.game_id IS 'The game: `dim_games.game_id` where its box score is in the artifact too.';
COMMENT ON COLUMN fact_shots.event_number IS 'Number of the event in the game: `fact_play_by_play.event_number`.';
COMMENT ON COLUMN fact_shots.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_shots.season_type IS 'PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF; REGULAR or PLAYOFF by the day where the game is not in the artifact.';
COMMENT ON COLUMN fact_shots.game_date IS 'The day of the game in US Eastern time.';
COMMENT ON COLUMN fact_shots.team_id IS 'The shooter''s team: `dim_teams.team_id`.';
COMMENT ON COLUMN fact_shots.opponent_team_id IS 'The other team.';
COMMENT ON COLUMN fact_shots.player_id IS 'The shooter: `dim_players.player_id` where he is in the artifact; NULL where the page links no player.';
COMMENT ON COLUMN fact_shots.is_home IS 'True where the shooter''s team was at home.';
COMMENT ON COLUMN fact_shots.outcome IS 'W or L of the shooter''s team; NULL where the game is not in the artifact.';
COMMENT ON COLUMN fact_shots.period IS 'Quarters are 1 to 4, overtimes follow.';
COMMENT ON COLUMN fact_shots.seconds_remaining IS 'Seconds left in the period.';
COMMENT ON COLUMN fact_shots.is_made IS 'True where the shot went in.';
COMMENT ON COLUMN fact_shots.points_value IS '2 or 3, made or missed; NULL where the text does not say.';
COMMENT ON COLUMN fact_shots.distance_feet IS 'Distance in feet, 0 at the rim; NULL where not given.';
COMMENT ON COLUMN fact_shots.distance_zone IS '0-3, 3-10, 10-16 or 16-3P for two-pointers by their feet, each up to and without its second number, and 3P for three-pointers; NULL where the distance of a two-pointer is not given.';
COMMENT ON COLUMN fact_shots.shot_type IS 'jump_shot, layup, dunk, hook_shot or tip_in; NULL where the text does not say.';
COMMENT ON COLUMN fact_shots.is_assisted IS 'True where made on an assist; a missed shot never is.';
COMMENT ON COLUMN fact_shots.assist_player_id IS 'Who assisted.';
COMMENT ON COLUMN fact_shots.is_blocked IS 'True where missed by a block; a made shot never is.';
COMMENT ON COLUMN fact_shots.block_player_id IS 'Who blocked.';
COMMENT ON COLUMN fact_shots.margin_before IS 'Points by which the shooter''s team led before the shot, below zero when it was behind; NULL where the page gives no score.';
