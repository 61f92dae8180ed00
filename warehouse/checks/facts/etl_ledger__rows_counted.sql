-- about: The ledger counts the rows that are there: batches, facts, rejects and drops.
-- severity: error
-- reads: etl_ledger, import_batches, bridge_game_referees, dim_coaches, dim_game_details, dim_player_profiles, dim_player_register, dim_referees, dim_team_season_profiles, fact_award_votes, fact_bref_player_season_advanced, fact_bref_player_season_averages, fact_bref_player_seasons, fact_bref_standings, fact_bref_team_season_advanced, fact_bref_team_seasons, fact_coach_seasons, fact_did_not_play, fact_draft_picks, fact_line_scores, fact_play_by_play, fact_player_gamelogs, fact_playoff_series, fact_referee_seasons, fact_rosters, fact_schedule, fact_team_gamelogs, etl_rejects, etl_drops
-- key: import_batch_id
WITH facts AS (
    SELECT import_batch_id
    FROM bridge_game_referees
    UNION ALL
    SELECT import_batch_id
    FROM dim_coaches
    UNION ALL
    SELECT import_batch_id
    FROM dim_game_details
    UNION ALL
    SELECT import_batch_id
    FROM dim_player_profiles
    UNION ALL
    SELECT import_batch_id
    FROM dim_player_register
    UNION ALL
    SELECT import_batch_id
    FROM dim_referees
    UNION ALL
    SELECT import_batch_id
    FROM dim_team_season_profiles
    UNION ALL
    SELECT import_batch_id
    FROM fact_award_votes
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_player_season_advanced
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_player_season_averages
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_player_seasons
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_standings
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_team_season_advanced
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_team_seasons
    UNION ALL
    SELECT import_batch_id
    FROM fact_coach_seasons
    UNION ALL
    SELECT import_batch_id
    FROM fact_did_not_play
    UNION ALL
    SELECT import_batch_id
    FROM fact_draft_picks
    UNION ALL
    SELECT import_batch_id
    FROM fact_line_scores
    UNION ALL
    SELECT import_batch_id
    FROM fact_play_by_play
    UNION ALL
    SELECT import_batch_id
    FROM fact_player_gamelogs
    UNION ALL
    SELECT import_batch_id
    FROM fact_playoff_series
    UNION ALL
    SELECT import_batch_id
    FROM fact_referee_seasons
    UNION ALL
    SELECT import_batch_id
    FROM fact_rosters
    UNION ALL
    SELECT import_batch_id
    FROM fact_schedule
    UNION ALL
    SELECT import_batch_id
    FROM fact_team_gamelogs
),

fact_counts AS (
    SELECT
        import_batch_id,
        count(*) AS facts
    FROM facts
    GROUP BY import_batch_id
),

rejected_counts AS (
    SELECT
        import_batch_id,
        count(*) AS rejected
    FROM etl_rejects
    GROUP BY import_batch_id
),

dropped_counts AS (
    SELECT
        import_batch_id,
        count(*) AS dropped
    FROM etl_drops
    GROUP BY import_batch_id
)

SELECT
    batches.import_batch_id,
    batches.file,
    ledger.records AS ledger_records,
    batches.records,
    ledger.facts AS ledger_facts,
    coalesce(fact_counts.facts, 0) AS facts,
    ledger.rejected AS ledger_rejected,
    coalesce(rejected_counts.rejected, 0) AS rejected,
    ledger.dropped AS ledger_dropped,
    coalesce(dropped_counts.dropped, 0) AS dropped
FROM import_batches AS batches
LEFT JOIN etl_ledger AS ledger ON batches.import_batch_id = ledger.import_batch_id
LEFT JOIN fact_counts ON batches.import_batch_id = fact_counts.import_batch_id
LEFT JOIN rejected_counts ON batches.import_batch_id = rejected_counts.import_batch_id
LEFT JOIN dropped_counts ON batches.import_batch_id = dropped_counts.import_batch_id
WHERE
    ledger.records IS DISTINCT FROM batches.records
    OR ledger.facts <> coalesce(fact_counts.facts, 0)
    OR ledger.rejected <> coalesce(rejected_counts.rejected, 0)
    OR ledger.dropped <> coalesce(dropped_counts.dropped, 0)
ORDER BY batches.import_batch_id
