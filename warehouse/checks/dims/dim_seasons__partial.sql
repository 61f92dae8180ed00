-- about: A finished season has all its games; one from single pages or an excerpt may be incomplete and is reported.
-- failure: {n} [season|seasons] from single pages or an excerpt [is|are] incomplete.
-- severity: warn
-- reads: dim_seasons, fact_team_gamelogs, etl.import_batches
-- key: league, season_year
-- fault: UPDATE etl.import_batches SET source = 'bref'; UPDATE dim_seasons SET games = 1 WHERE season_year = 2001
SELECT
    league,
    season_year,
    games,
    expected_games
FROM @short_seasons(dim_seasons) AS seasons
WHERE is_over AND NOT is_of_whole_seasons
ORDER BY league, season_year
