-- about: Every key of agg_player_careers stands once.
-- failure: {n} [key|keys] of agg_player_careers [stands|stand] in several rows.
-- severity: error
-- reads: agg_player_careers
-- key: player_id, season_type
SELECT
    player_id,
    season_type,
    count(*) AS rows_found
FROM agg_player_careers
GROUP BY player_id, season_type
HAVING count(*) > 1
ORDER BY player_id, season_type
