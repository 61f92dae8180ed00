-- about: The records of a team's games or season from the short game logs that become no fact, with the reason.
-- parameters: relation, key, content
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
                WHEN franchises.team_id IS NULL THEN 'orphan_team'
                WHEN records.season_year IS NULL THEN 'orphan_game'
            END AS reason
        FROM {relation} AS records
        LEFT JOIN @repeated_records({relation}, {key}, {content}) AS duplicates
            ON records.import_batch_id = duplicates.import_batch_id AND records.source_row = duplicates.source_row
        LEFT JOIN ref_franchises AS franchises ON records.team_id = franchises.team_id
    ) AS judged
    WHERE reason IS NOT NULL
)
