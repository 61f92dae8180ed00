-- about: A finished season has all its games, if it comes from a source of whole seasons. It is finished when the artifact has a game of its last day or later.
-- failure: {n} finished [season|seasons] [lacks|lack] games.
-- severity: error
-- reads: dim_seasons, dim_games
-- key: season_year
-- fault: UPDATE dim_seasons SET games = 11 WHERE season_year = 2001
WITH newest AS (
    SELECT max(last_game_date) AS game_date
    FROM dim_seasons
),

whole AS (
    SELECT DISTINCT season_year
    FROM dim_games
    WHERE nba_id IS NOT NULL
)

SELECT
    seasons.season_year,
    seasons.games,
    seasons.expected_games,
    seasons.last_game_date,
    seasons.end_date
FROM dim_seasons AS seasons
INNER JOIN whole ON seasons.season_year = whole.season_year
CROSS JOIN newest
WHERE seasons.games < seasons.expected_games AND newest.game_date >= seasons.end_date
ORDER BY seasons.season_year
