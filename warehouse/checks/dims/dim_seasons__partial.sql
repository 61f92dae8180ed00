-- about: A finished season has all its games; one from single pages may be incomplete and is reported.
-- failure: {n} [season|seasons] from single pages [is|are] incomplete.
-- severity: warn
-- reads: dim_seasons, dim_games
-- key: league, season_year
-- fault: UPDATE dim_games SET nba_id = NULL; UPDATE dim_seasons SET games = 1 WHERE season_year = 2001
SELECT
    league,
    season_year,
    games,
    expected_games
FROM @short_seasons(dim_seasons) AS seasons
WHERE is_over AND NOT is_of_whole_seasons
ORDER BY league, season_year
