-- about: One row per accepted record of a game of a team's schedule, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__team_schedules, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.season_year,
    records.season_type,
    bref_game_number(records.game_id) AS game_id,
    records.game_date,
    records.season_game_number,
    records.is_home,
    opponent.team_id AS opponent_team_id,
    records.opponent_team_id AS opponent_team_code,
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
    records.source_url
FROM raw_bref__team_schedules AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN ref_bref_team_codes AS opponent ON records.opponent_team_id = opponent.code
