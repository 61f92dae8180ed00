-- about: Every key of fact_schedule stands once.
-- failure: {n} [key|keys] of fact_schedule [stands|stand] in several rows.
-- severity: error
-- reads: fact_schedule
-- key: season_year, league, game_date, home_team_code, away_team_code
SELECT
    season_year,
    league,
    game_date,
    home_team_code,
    away_team_code,
    count(*) AS rows_found
FROM fact_schedule
GROUP BY season_year, league, game_date, home_team_code, away_team_code
HAVING count(*) > 1
ORDER BY season_year, league, game_date, home_team_code, away_team_code
