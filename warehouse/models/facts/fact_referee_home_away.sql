-- about: One row per referee, season, league and part of it: home teams against visitors in the games worked.
-- grain: referee, season, league and part of it
-- key: referee_id, season_year, league, season_type
-- reads: stg_bref__referee_home_away, drops_bref__referee_home_away
-- runs: portable
SELECT
    records.referee_id,
    records.season_year,
    records.league,
    records.season_type,
    records.bref_referee_id,
    records.games,
    records.home_win_pct,
    records.home_field_goals_attempted,
    records.home_free_throws_attempted,
    records.home_personal_fouls,
    records.home_points,
    records.visitor_win_pct,
    records.visitor_field_goals_attempted,
    records.visitor_free_throws_attempted,
    records.visitor_personal_fouls,
    records.visitor_points,
    records.diff_win_pct,
    records.diff_field_goals_attempted,
    records.diff_free_throws_attempted,
    records.diff_personal_fouls,
    records.diff_points,
    records.avg_win_pct,
    records.avg_field_goals_attempted,
    records.avg_free_throws_attempted,
    records.avg_personal_fouls,
    records.avg_points,
    records.import_batch_id,
    records.source_row
FROM stg_bref__referee_home_away AS records
LEFT JOIN drops_bref__referee_home_away AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.referee_id, records.season_year, records.league, records.season_type
