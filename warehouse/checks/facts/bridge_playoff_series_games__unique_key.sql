-- about: Every key of bridge_playoff_series_games stands once.
-- failure: {n} [key|keys] of bridge_playoff_series_games [stands|stand] in several rows.
-- severity: error
-- reads: bridge_playoff_series_games
-- key: series_id, game_id
SELECT
    series_id,
    game_id,
    count(*) AS rows_found
FROM bridge_playoff_series_games
GROUP BY series_id, game_id
HAVING count(*) > 1
ORDER BY series_id, game_id
