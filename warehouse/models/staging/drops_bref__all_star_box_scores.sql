-- about: One row per record of a player of an All-Star game that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__all_star_box_scores
-- runs: portable
WITH named AS (
    SELECT
        import_batch_id,
        source_row,
        game_code,
        -- The page of a season repeats the lines of its games without their names.
        max(CASE WHEN game_code <> 'Unknown' THEN 1 ELSE 0 END) OVER (
            PARTITION BY season_year, league, side, player_id
        ) AS has_named_line
    FROM stg_bref__all_star_box_scores
),

judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE
            WHEN records.game_code = 'Unknown' AND records.has_named_line = 1 THEN 'on_another_page'
            ELSE duplicates.reason
        END AS reason
    FROM named AS records
    LEFT JOIN repeated_records(
        stg_bref__all_star_box_scores,
        (season_year, league, game_code, side, player_id),
        (
            team_code, is_starter, reason, seconds_played, field_goals_made, field_goals_attempted,
            field_goal_pct, three_pointers_made, three_pointers_attempted, three_point_pct, free_throws_made,
            free_throws_attempted, free_throw_pct, offensive_rebounds, defensive_rebounds, rebounds, assists,
            steals, blocks, turnovers, personal_fouls, points
        )
    ) AS duplicates
        ON records.import_batch_id = duplicates.import_batch_id AND records.source_row = duplicates.source_row
)

SELECT
    import_batch_id,
    source_row,
    reason
FROM judged
WHERE reason IS NOT NULL
