-- about: One row per season, team, part of it and day: a game of the schedule of a team, played or to come.
-- grain: season, team, part of it and day
-- key: season_year, team_code, season_type, game_date
-- reads: stg_bref__team_schedules, drops_bref__team_schedules
-- runs: portable
SELECT
    records.season_year,
    records.team_code,
    records.season_type,
    records.game_date,
    records.team_id,
    records.game_id,
    records.season_game_number,
    records.is_home,
    records.opponent_team_id,
    records.opponent_team_code,
    records.outcome,
    records.start_time_eastern,
    records.overtimes_text,
    records.points,
    records.opponent_points,
    records.wins,
    records.losses,
    records.streak,
    records.attendance,
    records.duration_minutes,
    records.remarks,
    records.import_batch_id,
    records.source_row
FROM stg_bref__team_schedules AS records
LEFT JOIN drops_bref__team_schedules AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.team_code, records.season_type, records.game_date
