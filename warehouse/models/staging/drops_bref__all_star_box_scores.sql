-- about: One row per record of a player of an All-Star game that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__all_star_box_scores
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__all_star_box_scores,
    (season_year, league, side, player_id),
    (
        team_code, is_starter, reason, seconds_played, field_goals_made, field_goals_attempted,
        field_goal_pct, three_pointers_made, three_pointers_attempted, three_point_pct, free_throws_made,
        free_throws_attempted, free_throw_pct, offensive_rebounds, defensive_rebounds, rebounds, assists,
        steals, blocks, turnovers, personal_fouls, points
    )
) AS drops
