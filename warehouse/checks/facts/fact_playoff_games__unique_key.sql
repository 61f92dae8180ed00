-- about: Every key of fact_playoff_games stands once.
-- failure: {n} [key|keys] of fact_playoff_games [stands|stand] in several rows.
-- severity: error
-- reads: fact_playoff_games
-- key: season_year, league, round, visitor_name, home_name, game_number
SELECT
    season_year,
    league,
    round,
    visitor_name,
    home_name,
    game_number,
    count(*) AS rows_found
FROM fact_playoff_games
GROUP BY season_year, league, round, visitor_name, home_name, game_number
HAVING count(*) > 1
ORDER BY season_year, league, round, visitor_name, home_name, game_number
