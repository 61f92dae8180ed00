-- about: One row per record of a referee's season that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__referee_seasons
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__referee_seasons,
    (referee_id, season_year, league, season_type, measure),
    (
        games, field_goals_attempted_per_game, free_throws_attempted_per_game, personal_fouls_per_game,
        points_per_game, field_goals_attempted_per_48, free_throws_attempted_per_48, personal_fouls_per_48,
        points_per_48, field_goal_pct, three_point_pct, free_throw_pct
    )
) AS drops
