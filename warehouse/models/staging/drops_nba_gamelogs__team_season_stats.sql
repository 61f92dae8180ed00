-- about: One row per record of a team's season averages that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- drops: fact_team_season_averages
-- reads: stg_nba_gamelogs__team_season_stats, ref_franchises
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
    FROM stg_nba_gamelogs__team_season_stats AS records
    LEFT JOIN @repeated_records(stg_nba_gamelogs__team_season_stats, (team_id, season_year), (games_played, points_per_game, turnovers_per_game)) AS duplicates
        ON records.import_batch_id = duplicates.import_batch_id AND records.source_row = duplicates.source_row
    LEFT JOIN ref_franchises AS franchises ON records.team_id = franchises.team_id
)

SELECT
    import_batch_id,
    source_row,
    reason
FROM judged
WHERE reason IS NOT NULL
