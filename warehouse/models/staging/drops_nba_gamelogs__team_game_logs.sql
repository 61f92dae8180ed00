-- about: One row per record of a team game log in the short form that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- drops: fact_team_game_turnovers
-- reads: stg_nba_gamelogs__team_game_logs, ref_franchises
-- runs: portable
WITH judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE
            WHEN duplicates.source_row IS NOT NULL THEN duplicates.reason
            WHEN franchises.team_id IS NULL THEN 'orphan_team'
            WHEN records.season_year IS NULL THEN 'orphan_game'
        END AS reason
    FROM stg_nba_gamelogs__team_game_logs AS records
    LEFT JOIN @repeated_records(stg_nba_gamelogs__team_game_logs, (team_id, game_date), (points, turnovers)) AS duplicates
        ON records.import_batch_id = duplicates.import_batch_id AND records.source_row = duplicates.source_row
    LEFT JOIN ref_franchises AS franchises ON records.team_id = franchises.team_id
)

SELECT
    import_batch_id,
    source_row,
    reason
FROM judged
WHERE reason IS NOT NULL
