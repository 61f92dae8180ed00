-- about: One row per line of averages of a season that becomes no row, with the reason.
-- drops: fact_player_season_averages
-- reads: season_averages_told
SELECT told.*
FROM @told_before(season_averages_told) AS told
