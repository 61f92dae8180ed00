-- about: One row per record of a game of a day that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__daily_games
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__daily_games,
    (game_date, home_team_code, away_team_code),
    (league, away_team_name, away_points, home_team_name, home_points, status, away_line, home_line)
) AS drops
