-- about: One row per record of a playoff series of a player that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__player_playoff_series
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__player_playoff_series,
    (player_id, season_year, series_id),
    (
        age, league, round, team_code, opponent_team_code, result, games_played, minutes_per_game, points_per_game,
        rebounds_per_game, assists_per_game, steals_per_game, blocks_per_game, minutes_played, field_goals_made,
        field_goals_attempted, field_goal_pct, three_pointers_made, three_pointers_attempted, three_point_pct,
        two_pointers_made, two_pointers_attempted, two_point_pct, effective_field_goal_pct, free_throws_made,
        free_throws_attempted, free_throw_pct, offensive_rebounds, defensive_rebounds, rebounds, assists, steals,
        blocks, turnovers, personal_fouls, points
    )
) AS drops
