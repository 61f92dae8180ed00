-- about: A finished season has all its games, if it comes from a source of whole seasons. It is finished when the artifact has a game of its last day or later.
-- failure: {n} finished [season|seasons] [lacks|lack] games.
-- reads: dim_seasons, fact_team_gamelogs, etl.import_batches
-- key: league, season_year
-- fault: UPDATE dim_seasons SET games = 11 WHERE season_year = 2001
SELECT
    league,
    season_year,
    games,
    expected_games,
    last_game_date,
    end_date
FROM @short_seasons(dim_seasons) AS seasons
WHERE is_over AND is_of_whole_seasons
ORDER BY league, season_year
