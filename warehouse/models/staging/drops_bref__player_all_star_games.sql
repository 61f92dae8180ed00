-- about: One row per record of an All-Star game of a player, from his own page that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__player_all_star_games
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__player_all_star_games,
    (player_id, row_order),
    (
        span, season_year, age, team_code, league, position, games_played, games_started, seconds_played,
        field_goals_made, field_goals_attempted, field_goal_pct, three_pointers_made, three_pointers_attempted,
        three_point_pct, free_throws_made, free_throws_attempted, free_throw_pct, offensive_rebounds, rebounds,
        assists, steals, blocks, turnovers, personal_fouls, points
    )
) AS drops
