-- about: One row per record of a player's shooting by distance that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__player_shooting
-- runs: portable
WITH judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE
            WHEN records.team_code IS NULL OR records.league IS NULL THEN 'orphan_team'
            ELSE repeated.reason
        END AS reason
    FROM stg_bref__player_shooting AS records
    LEFT JOIN repeated_on_pages(
        stg_bref__player_shooting,
        (season_year, league, season_type, player_id),
        (season_year, league, season_type, player_id, team_code, page_order),
        (
            age, position, games_played, games_started, minutes_played, field_goal_pct, average_distance,
            share_of_attempts_two_point, share_of_attempts_0_3_ft, share_of_attempts_3_10_ft,
            share_of_attempts_10_16_ft, share_of_attempts_16_ft_to_arc, share_of_attempts_three_point,
            two_point_pct, field_goal_pct_0_3_ft, field_goal_pct_3_10_ft, field_goal_pct_10_16_ft,
            field_goal_pct_16_ft_to_arc, three_point_pct, assisted_share_two_point,
            assisted_share_three_point, share_of_attempts_dunks, dunks_made, share_of_attempts_layups,
            layups_made, corner_share_of_three_point_attempts, corner_three_point_pct, heaves_attempted,
            heaves_made
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
