-- about: One row per record of a lineup of a team that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__team_lineups
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__team_lineups,
    (season_year, team_code, season_type, lineup_size, row_order),
    (
        lineup, player_ids, seconds_played, net_points, net_field_goals_made, net_field_goals_attempted,
        net_field_goal_pct, net_three_pointers_made, net_three_pointers_attempted, net_three_point_pct,
        net_effective_field_goal_pct, net_free_throws_made, net_free_throws_attempted, net_free_throw_pct,
        net_offensive_rebounds, net_offensive_rebound_pct, net_defensive_rebounds, net_defensive_rebound_pct,
        net_rebounds, net_rebound_pct, net_assists, net_steals, net_blocks, net_turnovers, net_personal_fouls
    )
) AS drops
