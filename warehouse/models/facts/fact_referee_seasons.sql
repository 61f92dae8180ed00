-- about: One row per referee, season, part of it and measure: numbers of the games worked.
-- grain: referee, season, league, part of it and measure
-- key: referee_id, season_year, league, season_type, measure
-- reads: stg_bref__referee_seasons, drops_bref__referee_seasons
-- runs: portable
SELECT
    records.referee_id,
    records.season_year,
    records.league,
    records.season_type,
    records.measure,
    records.bref_referee_id,
    records.games,
    records.field_goals_attempted_per_game,
    records.free_throws_attempted_per_game,
    records.personal_fouls_per_game,
    records.points_per_game,
    records.field_goals_attempted_per_48,
    records.free_throws_attempted_per_48,
    records.personal_fouls_per_48,
    records.points_per_48,
    records.field_goal_pct,
    records.three_point_pct,
    records.free_throw_pct,
    records.import_batch_id,
    records.source_row
FROM stg_bref__referee_seasons AS records
LEFT JOIN drops_bref__referee_seasons AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.referee_id, records.league, records.season_type, records.measure
