-- about: Every season reaches its last day; one that does not is in progress or incomplete.
-- failure: {n} [season is|seasons are] short of [its|their] last day: in progress or incomplete.
-- severity: warn
-- reads: dim_seasons, fact_team_gamelogs, etl.import_batches
-- key: league, season_year
-- fault: UPDATE dim_seasons SET games = 11, last_game_date = end_date - 1 WHERE season_year = 2002
SELECT
    league,
    season_year,
    games,
    expected_games,
    last_game_date,
    end_date
FROM @short_seasons(dim_seasons) AS seasons
WHERE NOT is_over
ORDER BY league, season_year
