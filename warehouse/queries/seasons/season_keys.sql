-- about: Every season, oldest first, read into memory when an artifact is opened.
-- reads: dim_seasons, agg_standings
SELECT
    season_year,
    season_name,
    league,
    is_current,
    last_game_date::VARCHAR AS last_game_date,
    season_year IN (SELECT season_year FROM agg_standings) AS has_standings
FROM dim_seasons
ORDER BY season_year;
