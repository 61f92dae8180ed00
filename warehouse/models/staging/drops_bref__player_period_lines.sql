-- about: One row per record of a player in a part of a game that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__player_period_lines
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__player_period_lines,
    (game_id, team_code, period_type, period, player_id),
    (
        player_name, sheet_order, seconds_played, field_goals_made, field_goals_attempted, three_pointers_made,
        three_pointers_attempted, free_throws_made, free_throws_attempted, offensive_rebounds, defensive_rebounds,
        rebounds, assists, steals, blocks, turnovers, personal_fouls, points, plus_minus
    )
) AS drops
