-- about: Every season, oldest first, read into memory when an artifact is opened.
-- reads: dim_seasons, agg_standings
SELECT
    season_year,
    league,
    season_name,
    is_current,
    last_game_date::VARCHAR AS last_game_date,
    season_id IN (SELECT concat_ws('_', league, season_year) FROM agg_standings) AS has_standings
FROM dim_seasons
ORDER BY season_year, league;
