-- about: What the artifact holds: its newest season, its last day of games, and how much there is.
-- reads: dim_seasons
-- parameters:
SELECT
    max(season_year) AS season_year,
    arg_max(season_name, season_year) AS season_name,
    max(last_game_date) AS last_game_date,
    min(season_year) AS first_season_year,
    count(*) AS seasons
FROM dim_seasons
ORDER BY season_year;
