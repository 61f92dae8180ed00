-- about: Every key of fact_player_playoff_series stands once.
-- failure: {n} [key|keys] of fact_player_playoff_series [stands|stand] in several rows.
-- severity: error
-- reads: fact_player_playoff_series
-- key: player_id, season_year, series_id
SELECT
    player_id,
    season_year,
    series_id,
    count(*) AS rows_found
FROM fact_player_playoff_series
GROUP BY player_id, season_year, series_id
HAVING count(*) > 1
ORDER BY player_id, season_year, series_id
