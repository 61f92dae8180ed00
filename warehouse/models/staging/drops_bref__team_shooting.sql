-- about: One row per record of a team's shooting of a season that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__team_shooting
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__team_shooting,
    (season_year, league, side, team_code),
    (
        games_played, minutes_played, field_goal_pct, average_distance, share_of_attempts_two_point,
        share_of_attempts_0_3_ft, share_of_attempts_3_10_ft, share_of_attempts_10_16_ft,
        share_of_attempts_16_ft_to_arc, share_of_attempts_three_point, two_point_pct, field_goal_pct_0_3_ft,
        field_goal_pct_3_10_ft, field_goal_pct_10_16_ft, field_goal_pct_16_ft_to_arc, three_point_pct,
        assisted_share_two_point, assisted_share_three_point, share_of_attempts_dunks, dunks_made,
        share_of_attempts_layups, layups_made, corner_share_of_three_point_attempts, corner_three_point_pct,
        heaves_attempted, heaves_made
    )
) AS drops
