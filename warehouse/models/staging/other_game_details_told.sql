-- about: One row per game's crowd and length from a source besides pages, and why it is not taken.
-- key: import_batch_id, source_row
-- reads: other_game_details, stg_bref__games, drops_bref__games, kept_games
-- without: other_game_details
SELECT
    details.import_batch_id,
    details.source_row,
    details.source,
    details.game_id,
    kept.season_year,
    details.attendance,
    details.duration_minutes,
    CASE
        WHEN kept.game_id IS NULL THEN 'game_not_brought'
        WHEN details.attendance IS NULL AND details.duration_minutes IS NULL THEN 'nothing_told'
        WHEN pages.game_id IS NOT NULL THEN 'told_by_another_source'
        WHEN
            row_number() OVER (
                PARTITION BY details.game_id
                ORDER BY
                    CASE WHEN details.attendance IS NULL AND details.duration_minutes IS NULL THEN 1 ELSE 0 END,
                    details.precedence, details.import_batch_id, details.source_row
            ) > 1 THEN 'named_twice'
    END AS reason
FROM other_game_details AS details
LEFT JOIN kept_games AS kept ON details.game_id = kept.game_id
LEFT JOIN (
    SELECT records.game_id
    FROM @kept_records(stg_bref__games, drops_bref__games) AS records
    GROUP BY records.game_id
) AS pages ON details.game_id = pages.game_id
