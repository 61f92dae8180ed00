-- about: One row per record of an absence that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- drops: fact_did_not_play
-- reads: bref_absences, bref_games, kept_games
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
    FROM bref_absences AS records
    LEFT JOIN @repeated_records(bref_absences, (game_id, team_code, bref_player_id), (reason, player_name)) AS duplicates
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
