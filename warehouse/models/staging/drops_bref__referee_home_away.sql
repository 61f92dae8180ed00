-- about: One row per record of a referee's season by home teams and visitors that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__referee_home_away
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__referee_home_away,
    (referee_id, season_year, league, season_type),
    (
        games, home_win_pct, home_field_goals_attempted, home_free_throws_attempted, home_personal_fouls,
        home_points, visitor_win_pct, visitor_field_goals_attempted, visitor_free_throws_attempted,
        visitor_personal_fouls, visitor_points, diff_win_pct, diff_field_goals_attempted,
        diff_free_throws_attempted, diff_personal_fouls, diff_points, avg_win_pct, avg_field_goals_attempted,
        avg_free_throws_attempted, avg_personal_fouls, avg_points
    )
) AS drops
