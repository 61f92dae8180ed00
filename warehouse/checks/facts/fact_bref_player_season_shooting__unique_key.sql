-- about: Every key of fact_bref_player_season_shooting stands once.
-- failure: {n} [key|keys] of fact_bref_player_season_shooting [stands|stand] in several rows.
-- severity: error
-- reads: fact_bref_player_season_shooting
-- key: season_year, league, season_type, player_id, team_code
SELECT
    season_year,
    league,
    season_type,
    player_id,
    team_code,
    count(*) AS rows_found
FROM fact_bref_player_season_shooting
GROUP BY season_year, league, season_type, player_id, team_code
HAVING count(*) > 1
ORDER BY season_year, league, season_type, player_id, team_code
