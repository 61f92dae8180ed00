-- about: One row per record of a player's numbers from play-by-play that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__player_play_by_play
-- runs: portable
WITH judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE
            WHEN records.team_code IS NULL OR records.league IS NULL THEN 'orphan_team'
            ELSE repeated.reason
        END AS reason
    FROM stg_bref__player_play_by_play AS records
    LEFT JOIN repeated_on_pages(
        stg_bref__player_play_by_play,
        (season_year, league, season_type, player_id),
        (season_year, league, season_type, player_id, team_code, page_order),
        (
            age, position, games_played, games_started, minutes_played, share_at_point_guard,
            share_at_shooting_guard, share_at_small_forward, share_at_power_forward, share_at_center,
            on_court_plus_minus, net_plus_minus, bad_pass_turnovers, lost_ball_turnovers, other_turnovers,
            shooting_fouls, blocking_fouls, offensive_fouls, take_fouls, shooting_fouls_drawn,
            offensive_fouls_drawn, points_by_assists, and_ones, shots_blocked
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
