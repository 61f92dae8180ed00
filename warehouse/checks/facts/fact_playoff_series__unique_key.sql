-- about: Every key of fact_playoff_series stands once.
-- failure: {n} [key|keys] of fact_playoff_series [stands|stand] in several rows.
-- severity: error
-- reads: fact_playoff_series
-- key: season_year, league, winner_team_code, loser_team_code
SELECT
    season_year,
    league,
    winner_team_code,
    loser_team_code,
    count(*) AS rows_found
FROM fact_playoff_series
GROUP BY season_year, league, winner_team_code, loser_team_code
HAVING count(*) > 1
ORDER BY season_year, league, winner_team_code, loser_team_code
