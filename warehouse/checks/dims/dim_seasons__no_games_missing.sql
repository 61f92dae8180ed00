-- about: A season that is over has all its games. It is over when the artifact has a game of its last day or later.
-- severity: error
-- reads: dim_seasons
-- key: season_year
WITH newest AS (
    SELECT max(last_game_date) AS game_date
    FROM dim_seasons
)

SELECT
    seasons.season_year,
    seasons.games,
    seasons.expected_games,
    seasons.last_game_date,
    seasons.end_date
FROM dim_seasons AS seasons
CROSS JOIN newest
WHERE seasons.games < seasons.expected_games AND newest.game_date >= seasons.end_date
ORDER BY seasons.season_year
