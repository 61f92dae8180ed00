-- about: One row per record of a game of a team's schedule that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__team_schedules
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__team_schedules,
    (season_year, team_code, season_type, game_date),
    (
        season_game_number, is_home, opponent_team_code, outcome, start_time_eastern, overtimes_text, points,
        opponent_points, wins, losses, streak, attendance, duration_minutes, remarks
    )
) AS drops
