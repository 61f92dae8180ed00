-- about: One row per record of a team with or without a player that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__team_on_off
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__team_on_off,
    (season_year, team_code, season_type, player_id, split),
    (
        player_name, minutes_played, minutes_share_pct, effective_field_goal_pct, offensive_rebound_pct,
        defensive_rebound_pct, rebound_pct, assist_pct, steal_pct, block_pct, turnover_pct, pace, offensive_rating,
        opponent_effective_field_goal_pct, opponent_offensive_rebound_pct, opponent_defensive_rebound_pct,
        opponent_rebound_pct, opponent_assist_pct, opponent_steal_pct, opponent_block_pct, opponent_turnover_pct,
        opponent_pace, opponent_offensive_rating, difference_effective_field_goal_pct,
        difference_offensive_rebound_pct, difference_defensive_rebound_pct, difference_rebound_pct,
        difference_assist_pct, difference_steal_pct, difference_block_pct, difference_turnover_pct, difference_pace,
        difference_offensive_rating
    )
) AS drops
