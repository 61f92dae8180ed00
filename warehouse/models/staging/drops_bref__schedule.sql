-- about: One row per schedule record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__schedule
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__schedule,
    (season_year, league, game_date, home_team_code, away_team_code),
    (
        season_type, home_points, away_points, overtimes, attendance, arena, remarks
    )
)
