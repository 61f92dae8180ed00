-- about: One row per record of the highest numbers of a player in a game that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__player_highs
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__player_highs,
    (player_id, season_type, row_order),
    (
        span, season_year, age, team_code, teams, league, seconds_played, field_goals_made, field_goals_attempted,
        three_pointers_made, three_pointers_attempted, two_pointers_made, two_pointers_attempted, free_throws_made,
        free_throws_attempted, offensive_rebounds, defensive_rebounds, rebounds, assists, steals, blocks, turnovers,
        personal_fouls, points, game_score
    )
) AS drops
