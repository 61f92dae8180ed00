-- about: One row per record of a player's playoff series that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__series_players
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__series_players,
    (series_id, team_code, player_id),
    (
        season_year, age, games_played, games_started, minutes_played, field_goals_made,
        field_goals_attempted, field_goal_pct, three_pointers_made, three_pointers_attempted, three_point_pct,
        free_throws_made, free_throws_attempted, free_throw_pct, offensive_rebounds, defensive_rebounds,
        rebounds, assists, steals, blocks, turnovers, personal_fouls, points
    )
) AS drops
