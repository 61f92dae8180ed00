-- about: One row per record of a player of a franchise that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__franchise_players
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__franchise_players,
    (franchise_code, player_id),
    (
        player_name, first_season_year, last_season_year, seasons, games_played, minutes_played, field_goals_made,
        field_goals_attempted, field_goal_pct, three_pointers_made, three_pointers_attempted, three_point_pct,
        free_throws_made, free_throws_attempted, free_throw_pct, offensive_rebounds, rebounds, assists, steals,
        blocks, turnovers, personal_fouls, points, minutes_per_game, points_per_game, rebounds_per_game,
        assists_per_game, steals_per_game, blocks_per_game
    )
) AS drops
