-- about: One row per event record that becomes no fact, with the reason.
-- drops: fact_play_by_play
-- reads: stg_bref__play_by_play
WITH judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE
            WHEN duplicates.source_row IS NOT NULL THEN duplicates.reason
            WHEN records.team_code IS NOT NULL AND records.team_id IS NULL THEN 'orphan_team'
        END AS reason
    FROM stg_bref__play_by_play AS records
    LEFT JOIN @repeated_records(
        stg_bref__play_by_play,
        (game_id, event_number),
        (
            period, seconds_remaining, home_score, away_score, team_code, event_type, points, description
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
