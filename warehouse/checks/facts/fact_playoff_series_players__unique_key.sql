-- about: Every key of fact_playoff_series_players stands once.
-- failure: {n} [key|keys] of fact_playoff_series_players [stands|stand] in several rows.
-- severity: error
-- reads: fact_playoff_series_players
-- key: series_id, team_code, player_id
SELECT
    series_id,
    team_code,
    player_id,
    count(*) AS rows_found
FROM fact_playoff_series_players
GROUP BY series_id, team_code, player_id
HAVING count(*) > 1
ORDER BY series_id, team_code, player_id
