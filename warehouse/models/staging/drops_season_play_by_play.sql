-- about: One row per line of numbers that are counted from play-by-play that becomes no row, with the reason.
-- drops: fact_player_season_play_by_play
-- reads: season_play_by_play_told
SELECT told.*
FROM @told_before(season_play_by_play_told) AS told
