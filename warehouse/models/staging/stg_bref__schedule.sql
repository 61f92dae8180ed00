-- about: One row per accepted record of a game of a schedule, in the warehouse's names.
-- stages: raw_bref__schedule
-- feeds: staged_schedule
-- reads: raw_bref__schedule, ref_bref_team_codes, same_games
SELECT
    records.import_batch_id,
    records.source_row,
    records.league,
    records.season_year,
    records.season_type,
    @bref_game_number(records.game_id) AS game_id,
    records.game_id AS bref_game_id,
    records.game_date,
    records.start_time_eastern,
    home.team_id AS home_team_id,
    records.home_team_id AS home_team_code,
    away.team_id AS away_team_id,
    records.visitor_team_id AS away_team_code,
    records.home_points,
    records.visitor_points AS away_points,
    records.overtimes,
    records.attendance,
    records.duration_minutes,
    records.arena,
    records.remarks,
    records.source_url
FROM raw_bref__schedule AS records
LEFT JOIN ref_bref_team_codes AS home ON records.home_team_id = home.code
LEFT JOIN ref_bref_team_codes AS away ON records.visitor_team_id = away.code
