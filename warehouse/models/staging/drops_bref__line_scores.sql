-- about: One row per period record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- drops: fact_line_scores
-- reads: stg_bref__line_scores, bref_games, kept_games
-- runs: portable
WITH judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE
            WHEN duplicates.source_row IS NOT NULL THEN duplicates.reason
            WHEN pages.game_id IS NULL THEN 'orphan_game'
            WHEN pages.league <> 'NBA' THEN 'other_league'
            WHEN kept.game_id IS NULL THEN 'without_team_lines'
            WHEN records.team_id IS NULL THEN 'orphan_team'
        END AS reason
    FROM stg_bref__line_scores AS records
    LEFT JOIN @repeated_records(stg_bref__line_scores, (game_id, team_code, period), (period_type, points)) AS duplicates
        ON records.import_batch_id = duplicates.import_batch_id AND records.source_row = duplicates.source_row
    LEFT JOIN bref_games AS pages ON records.game_id = pages.game_id
    LEFT JOIN kept_games AS kept ON records.game_id = kept.game_id
)

SELECT
    import_batch_id,
    source_row,
    reason
FROM judged
WHERE reason IS NOT NULL
