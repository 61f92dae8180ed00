-- about: One row per record of a player's line of a day that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__daily_leaders
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__daily_leaders,
    (game_date, player_id, team_code),
    (
        rank, is_home, opponent_team_code, outcome, seconds_played, field_goals_made, field_goals_attempted,
        three_pointers_made, three_pointers_attempted, free_throws_made, free_throws_attempted,
        offensive_rebounds, defensive_rebounds, rebounds, assists, steals, blocks, turnovers, personal_fouls,
        points, game_score, plus_minus
    )
) AS drops
