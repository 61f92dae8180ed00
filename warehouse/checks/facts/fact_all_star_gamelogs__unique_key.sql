-- about: Every key of fact_all_star_gamelogs stands once.
-- failure: {n} [key|keys] of fact_all_star_gamelogs [stands|stand] in several rows.
-- severity: error
-- reads: fact_all_star_gamelogs
-- key: season_year, league, game_code, side, player_id
SELECT
    season_year,
    league,
    game_code,
    side,
    player_id,
    count(*) AS rows_found
FROM fact_all_star_gamelogs
GROUP BY season_year, league, game_code, side, player_id
HAVING count(*) > 1
ORDER BY season_year, league, game_code, side, player_id
