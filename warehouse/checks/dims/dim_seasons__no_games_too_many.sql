-- about: A season has no more games than were played.
-- failure: {n} [season has|seasons have] more games than were played.
-- reads: dim_seasons
-- key: league, season_year
-- fault: UPDATE dim_seasons SET games = 13 WHERE season_year = 2001
SELECT
    league,
    season_year,
    games,
    expected_games
FROM dim_seasons
WHERE games > expected_games
ORDER BY league, season_year
