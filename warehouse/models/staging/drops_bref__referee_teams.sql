-- about: One row per record of a team's games under a referee that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__referee_teams
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__referee_teams,
    (referee_id, team_code),
    (
        team_name, games, wins, losses, win_pct, pace, team_points_per_48, team_free_throws_attempted_per_48,
        team_personal_fouls_per_48, team_shooting_fouls_per_48, team_offensive_fouls_per_48, opponent_points_per_48,
        opponent_free_throws_attempted_per_48, opponent_personal_fouls_per_48, opponent_shooting_fouls_per_48,
        opponent_offensive_fouls_per_48, difference_points_per_48, difference_free_throws_attempted_per_48,
        difference_personal_fouls_per_48, difference_shooting_fouls_per_48, difference_offensive_fouls_per_48
    )
) AS drops
