-- about: Every key of fact_starting_lineups stands once.
-- failure: {n} [key|keys] of fact_starting_lineups [stands|stand] in several rows.
-- severity: error
-- reads: fact_starting_lineups
-- key: season_year, team_code, season_type, game_number, player_id
SELECT
    season_year,
    team_code,
    season_type,
    game_number,
    player_id,
    count(*) AS rows_found
FROM fact_starting_lineups
GROUP BY season_year, team_code, season_type, game_number, player_id
HAVING count(*) > 1
ORDER BY season_year, team_code, season_type, game_number, player_id
