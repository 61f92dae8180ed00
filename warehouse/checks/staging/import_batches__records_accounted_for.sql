-- about: Every record of a file is staged or rejected.
-- severity: error
-- reads: import_batches, etl_rejects, stg_nba_gamelogs__player_games, stg_nba_gamelogs__team_games
-- key: import_batch_id
WITH staged AS (
    SELECT import_batch_id
    FROM stg_nba_gamelogs__player_games
    UNION ALL
    SELECT import_batch_id
    FROM stg_nba_gamelogs__team_games
),

staged_counts AS (
    SELECT
        import_batch_id,
        count(*) AS staged
    FROM staged
    GROUP BY import_batch_id
),

rejected_counts AS (
    SELECT
        import_batch_id,
        count(*) AS rejected
    FROM etl_rejects
    GROUP BY import_batch_id
)

SELECT
    batches.import_batch_id,
    batches.file,
    batches.records,
    coalesce(staged_counts.staged, 0) AS staged,
    coalesce(rejected_counts.rejected, 0) AS rejected
FROM import_batches AS batches
LEFT JOIN staged_counts ON batches.import_batch_id = staged_counts.import_batch_id
LEFT JOIN rejected_counts ON batches.import_batch_id = rejected_counts.import_batch_id
WHERE batches.records <> coalesce(staged_counts.staged, 0) + coalesce(rejected_counts.rejected, 0)
ORDER BY batches.import_batch_id
