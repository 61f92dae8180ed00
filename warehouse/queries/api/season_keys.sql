-- about: Every season, oldest first, read into memory when an artifact is opened.
-- reads: dim_seasons
SELECT
    season_year,
    season_name,
    is_current,
    last_game_date::VARCHAR AS last_game_date
FROM dim_seasons
ORDER BY season_year;
