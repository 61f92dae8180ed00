-- about: A finished season has all its games; one from single pages may be incomplete and is reported.
-- failure: {n} [season|seasons] from single pages [is|are] incomplete.
-- severity: warn
-- reads: dim_seasons, dim_games
-- key: season_year
-- fault: UPDATE dim_games SET nba_id = NULL; UPDATE dim_seasons SET games = 1 WHERE season_year = 2001
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
    seasons.expected_games
FROM dim_seasons AS seasons
CROSS JOIN newest
LEFT JOIN whole ON seasons.season_year = whole.season_year
WHERE
    whole.season_year IS NULL
    AND seasons.games < seasons.expected_games
    AND newest.game_date >= seasons.end_date
ORDER BY seasons.season_year
