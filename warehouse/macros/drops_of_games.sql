-- about: The records of pages of games that become no row of the star, with the reason; `has_team` says of a record that its team is known.
-- parameters: relation, key, content, has_team
-- any:
(
    SELECT
        import_batch_id,
        source_row,
        reason
    FROM (
        SELECT
            records.import_batch_id,
            records.source_row,
            CASE
                WHEN duplicates.source_row IS NOT NULL THEN duplicates.reason
                WHEN pages.game_id IS NULL THEN 'orphan_game'
                WHEN kept.game_id IS NULL THEN 'without_team_lines'
                WHEN NOT {has_team} THEN 'orphan_team'
            END AS reason
        FROM {relation} AS records
        LEFT JOIN @repeated_records({relation}, {key}, {content}) AS duplicates
            ON records.import_batch_id = duplicates.import_batch_id AND records.source_row = duplicates.source_row
        LEFT JOIN bref_games AS pages ON records.game_id = pages.game_id
        LEFT JOIN kept_games AS kept ON records.game_id = kept.game_id
    ) AS judged
    WHERE reason IS NOT NULL
)
