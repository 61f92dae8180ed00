-- about: Every key of agg_player_seasons stands once.
-- failure: {n} [key|keys] of agg_player_seasons [stands|stand] in several rows.
-- severity: error
-- reads: agg_player_seasons
-- key: player_id, season_year, season_type, row_scope, team_id
SELECT
    player_id,
    season_year,
    season_type,
    row_scope,
    team_id,
    count(*) AS rows_found
FROM agg_player_seasons
GROUP BY player_id, season_year, season_type, row_scope, team_id
HAVING count(*) > 1
ORDER BY player_id, season_year, season_type, row_scope, team_id
