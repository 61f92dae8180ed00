CREATE TABLE agg_player_seasons (
    player_id BIGINT NOT NULL,
    season_year INTEGER NOT NULL,
    season_type VARCHAR NOT NULL,
    row_scope VARCHAR NOT NULL,
    team_id BIGINT NOT NULL,
    stint_number INTEGER NOT NULL,
    team_count INTEGER NOT NULL,
    teams VARCHAR NOT NULL,
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

COMMENT ON TABLE agg_player_seasons IS 'One row per player, season and part of season for the whole season (season_total), and one for each team the player played for (stint).';
COMMENT ON COLUMN agg_player_seasons.player_id IS 'The player: `dim_players.player_id`.';
COMMENT ON COLUMN agg_player_seasons.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN agg_player_seasons.season_type IS 'PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.';
COMMENT ON COLUMN agg_player_seasons.row_scope IS '`season_total` or `stint`; sum one of the two, never both.';
COMMENT ON COLUMN agg_player_seasons.team_id IS 'The team of the stint; of a season_total the team of the last game.';
COMMENT ON COLUMN agg_player_seasons.stint_number IS '1 for the player''s first team of the season, and so on; 0 for a season_total.';
COMMENT ON COLUMN agg_player_seasons.team_count IS 'Teams that the player played for in that season; 1 for a stint.';
COMMENT ON COLUMN agg_player_seasons.teams IS 'Codes of those teams in the order of the stints, comma separated.';
COMMENT ON COLUMN agg_player_seasons.games_played IS 'Games in which the player was on court.';
COMMENT ON COLUMN agg_player_seasons.games_started IS 'Games that the player started; NULL where the source does not say.';
COMMENT ON COLUMN agg_player_seasons.wins IS 'Games of those that the team won.';
COMMENT ON COLUMN agg_player_seasons.minutes_played IS 'Minutes over the games, rounded once where seconds are known; NULL where no game recorded them.';
COMMENT ON COLUMN agg_player_seasons.seconds_played IS 'Seconds summed over the games; NULL where the source gives only whole minutes.';
COMMENT ON COLUMN agg_player_seasons.field_goals_made IS 'Field goals made, three-pointers included; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_seasons.field_goals_attempted IS 'Field goals attempted, three-pointers included; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_seasons.three_pointers_made IS 'Three-point field goals made; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_seasons.three_pointers_attempted IS 'Three-point field goals attempted; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_seasons.free_throws_made IS 'Free throws made; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_seasons.free_throws_attempted IS 'Free throws attempted; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_seasons.offensive_rebounds IS 'Offensive rebounds; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_seasons.defensive_rebounds IS 'Defensive rebounds; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_seasons.rebounds IS 'All rebounds: offensive and defensive; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_seasons.assists IS 'Assists; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_seasons.steals IS 'Steals; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_seasons.blocks IS 'Blocked shots; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_seasons.turnovers IS 'Turnovers; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_seasons.personal_fouls IS 'Personal fouls; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_seasons.points IS 'Points scored; summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_seasons.plus_minus IS 'Plus/minus summed over the games; NULL where no game recorded it.';
COMMENT ON COLUMN agg_player_seasons.double_doubles IS 'Games with ten or more in two of points, rebounds, assists, steals and blocks.';
COMMENT ON COLUMN agg_player_seasons.triple_doubles IS 'Games with ten or more in three of them.';
