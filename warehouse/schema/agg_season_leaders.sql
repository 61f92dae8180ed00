CREATE TABLE agg_season_leaders (
    season_year INTEGER NOT NULL,
    season_type VARCHAR NOT NULL,
    category VARCHAR NOT NULL,
    basis VARCHAR NOT NULL,
    rank INTEGER NOT NULL,
    player_id BIGINT NOT NULL,
    team_id BIGINT NOT NULL,
    value DECIMAL(10,3) NOT NULL,
    games_played INTEGER NOT NULL
);

COMMENT ON TABLE agg_season_leaders IS 'One row per season, part of season, category, basis and player among the first fifty.';
COMMENT ON COLUMN agg_season_leaders.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN agg_season_leaders.season_type IS 'PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.';
COMMENT ON COLUMN agg_season_leaders.category IS 'points, rebounds, assists, steals, blocks, minutes, field_goal_pct, three_point_pct, free_throw_pct and so on.';
COMMENT ON COLUMN agg_season_leaders.basis IS '`per_game`, `total`, or `rate` for percentages.';
COMMENT ON COLUMN agg_season_leaders.rank IS 'Place; tied players share it.';
COMMENT ON COLUMN agg_season_leaders.player_id IS 'The player: `dim_players.player_id`.';
COMMENT ON COLUMN agg_season_leaders.team_id IS 'The team of the player''s last game of that season.';
COMMENT ON COLUMN agg_season_leaders.value IS 'The total, the average a game to one place, or the share to three places.';
COMMENT ON COLUMN agg_season_leaders.games_played IS 'Games in which the player was on court.';
