-- about: One row per accepted record of a referee's season by home teams and visitors, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__referee_home_away
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_person_number(records.referee_id) AS referee_id,
    records.referee_id AS bref_referee_id,
    records.season_year,
    records.league,
    records.season_type,
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
    records.source_url
FROM raw_bref__referee_home_away AS records
