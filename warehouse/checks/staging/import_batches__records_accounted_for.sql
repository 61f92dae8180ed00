-- about: Every record of a file is staged or rejected.
-- severity: error
-- reads: import_batches, etl_rejects, stg_bref__award_votes, stg_bref__coach_seasons, stg_bref__coaches, stg_bref__draft_picks, stg_bref__games, stg_bref__inactives, stg_bref__line_scores, stg_bref__officials, stg_bref__play_by_play, stg_bref__player_advanced, stg_bref__player_box_scores, stg_bref__player_index, stg_bref__player_per_game, stg_bref__player_totals, stg_bref__players, stg_bref__playoff_series, stg_bref__referee_seasons, stg_bref__referees, stg_bref__rosters, stg_bref__schedule, stg_bref__standings, stg_bref__team_advanced, stg_bref__team_box_scores, stg_bref__team_seasons, stg_bref__team_totals, stg_nba_gamelogs__player_games, stg_nba_gamelogs__team_games
-- key: import_batch_id
WITH staged AS (
    SELECT import_batch_id
    FROM stg_bref__award_votes
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__coach_seasons
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__coaches
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__draft_picks
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__games
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__inactives
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__line_scores
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__officials
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__play_by_play
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_advanced
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_box_scores
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_index
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_per_game
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_totals
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__players
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__playoff_series
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__referee_seasons
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__referees
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__rosters
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__schedule
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__standings
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_advanced
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_box_scores
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_seasons
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_totals
    UNION ALL
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
