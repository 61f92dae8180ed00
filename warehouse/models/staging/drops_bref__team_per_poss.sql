-- about: One row per record of a team's averages per 100 possessions of a season that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__team_per_poss
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__team_per_poss,
    (season_year, league, side, team_code),
    (
        games_played, season_minutes_played, field_goals_made, field_goals_attempted, field_goal_pct,
        three_pointers_made, three_pointers_attempted, three_point_pct, two_pointers_made,
        two_pointers_attempted, two_point_pct, effective_field_goal_pct, free_throws_made,
        free_throws_attempted, free_throw_pct, offensive_rebounds, defensive_rebounds, rebounds, assists,
        steals, blocks, turnovers, personal_fouls, points
    )
) AS drops
