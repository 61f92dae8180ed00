CREATE TABLE agg_player_careers (
    player_id BIGINT NOT NULL,
    season_type VARCHAR NOT NULL,
    seasons INTEGER NOT NULL,
    first_season_year INTEGER NOT NULL,
    last_season_year INTEGER NOT NULL,
    games_played INTEGER NOT NULL,
    games_started INTEGER,
    wins INTEGER NOT NULL,
    minutes_played INTEGER,
    seconds_played INTEGER,
    field_goals_made INTEGER,
    field_goals_attempted INTEGER,
    three_pointers_made INTEGER,
    three_pointers_attempted INTEGER,
    free_throws_made INTEGER,
    free_throws_attempted INTEGER,
    offensive_rebounds INTEGER,
    defensive_rebounds INTEGER,
    rebounds INTEGER,
    assists INTEGER,
    steals INTEGER,
    blocks INTEGER,
    turnovers INTEGER,
    personal_fouls INTEGER,
    points INTEGER,
    plus_minus INTEGER,
    double_doubles INTEGER NOT NULL,
    triple_doubles INTEGER NOT NULL
);

COMMENT ON TABLE agg_player_careers IS 'One row per player and part of season, over all seasons of the artifact.';
COMMENT ON COLUMN agg_player_careers.player_id IS 'The player: `dim_players.player_id`.';
COMMENT ON COLUMN agg_player_careers.season_type IS 'PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.';
COMMENT ON COLUMN agg_player_careers.seasons IS 'Seasons with a game.';
COMMENT ON COLUMN agg_player_careers.first_season_year IS 'The first of them.';
COMMENT ON COLUMN agg_player_careers.last_season_year IS 'The last of them.';
COMMENT ON COLUMN agg_player_careers.games_played IS 'Games in which the player was on court.';
COMMENT ON COLUMN agg_player_careers.games_started IS 'Games that the player started; NULL where the source does not say.';
COMMENT ON COLUMN agg_player_careers.wins IS 'Games of those that the team won.';
COMMENT ON COLUMN agg_player_careers.minutes_played IS 'Minutes summed over the games; NULL where no game recorded them.';
COMMENT ON COLUMN agg_player_careers.seconds_played IS 'Seconds summed over the games; NULL where the source gives only whole minutes.';
COMMENT ON COLUMN agg_player_careers.field_goals_made IS 'Field goals made, three-pointers included; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_careers.field_goals_attempted IS 'Field goals attempted, three-pointers included; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_careers.three_pointers_made IS 'Three-point field goals made; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_careers.three_pointers_attempted IS 'Three-point field goals attempted; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_careers.free_throws_made IS 'Free throws made; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_careers.free_throws_attempted IS 'Free throws attempted; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_careers.offensive_rebounds IS 'Offensive rebounds; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_careers.defensive_rebounds IS 'Defensive rebounds; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_careers.rebounds IS 'All rebounds: offensive and defensive; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_careers.assists IS 'Assists; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_careers.steals IS 'Steals; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_careers.blocks IS 'Blocked shots; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_careers.turnovers IS 'Turnovers; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_careers.personal_fouls IS 'Personal fouls; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_careers.points IS 'Points scored; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_careers.plus_minus IS 'Plus/minus summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_careers.double_doubles IS 'Games with ten or more in two of points, rebounds, assists, steals and blocks.';
COMMENT ON COLUMN agg_player_careers.triple_doubles IS 'Games with ten or more in three of them.';
