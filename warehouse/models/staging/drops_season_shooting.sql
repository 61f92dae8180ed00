-- about: One row per line of shooting by distance in a season that becomes no row, with the reason.
-- drops: fact_player_season_shooting
-- reads: season_shooting_told
SELECT told.*
FROM @told_before(season_shooting_told) AS told
