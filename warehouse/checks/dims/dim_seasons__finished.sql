-- about: Every season reaches its last day; one that does not is in progress or incomplete.
-- failure: {n} [season is|seasons are] short of [its|their] last day: in progress or incomplete.
-- severity: warn
-- reads: dim_seasons
-- key: season_year
-- fault: UPDATE dim_seasons SET games = 11, last_game_date = end_date - 1 WHERE season_year = 2002
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
WHERE seasons.games < seasons.expected_games AND newest.game_date < seasons.end_date
ORDER BY seasons.season_year
