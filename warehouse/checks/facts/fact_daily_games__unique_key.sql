-- about: Every key of fact_daily_games stands once.
-- failure: {n} [key|keys] of fact_daily_games [stands|stand] in several rows.
-- severity: error
-- reads: fact_daily_games
-- key: game_date, home_team_code, away_team_code
SELECT
    game_date,
    home_team_code,
    away_team_code,
    count(*) AS rows_found
FROM fact_daily_games
GROUP BY game_date, home_team_code, away_team_code
HAVING count(*) > 1
ORDER BY game_date, home_team_code, away_team_code
