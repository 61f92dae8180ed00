-- about: Every key of fact_uniform_numbers stands once.
-- failure: {n} [key|keys] of fact_uniform_numbers [stands|stand] in several rows.
-- severity: error
-- reads: fact_uniform_numbers
-- key: season_year, league, number, player_id, team_codes
SELECT
    season_year,
    league,
    number,
    player_id,
    team_codes,
    count(*) AS rows_found
FROM fact_uniform_numbers
GROUP BY season_year, league, number, player_id, team_codes
HAVING count(*) > 1
ORDER BY season_year, league, number, player_id, team_codes
