-- about: One row per accepted record of a referee's season, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__referee_seasons
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_person_number(records.referee_id) AS referee_id,
    records.referee_id AS bref_referee_id,
    records.season_year,
    coalesce(records.league, 'NBA') AS league,
    records.season_type,
    records.measure,
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
    records.source_url
FROM raw_bref__referee_seasons AS records
