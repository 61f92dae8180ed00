-- about: One row per record of a player's averages per 36 minutes that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__player_per_minute
-- runs: portable
WITH judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE
            WHEN records.team_code IS NULL OR records.league IS NULL THEN 'orphan_team'
            ELSE repeated.reason
        END AS reason
    FROM stg_bref__player_per_minute AS records
    LEFT JOIN repeated_on_pages(
        stg_bref__player_per_minute,
        (season_year, league, season_type, player_id),
        (season_year, league, season_type, player_id, team_code, page_order),
        (
            age, position, games_played, games_started, season_minutes_played, field_goals_made,
            field_goals_attempted, field_goal_pct, three_pointers_made, three_pointers_attempted,
            three_point_pct, two_pointers_made, two_pointers_attempted, two_point_pct,
            effective_field_goal_pct, free_throws_made, free_throws_attempted, free_throw_pct,
            offensive_rebounds, defensive_rebounds, rebounds, assists, steals, blocks, turnovers,
            personal_fouls, points
        )
    ) AS repeated
        ON records.import_batch_id = repeated.import_batch_id AND records.source_row = repeated.source_row
)

SELECT
    import_batch_id,
    source_row,
    reason
FROM judged
WHERE reason IS NOT NULL
