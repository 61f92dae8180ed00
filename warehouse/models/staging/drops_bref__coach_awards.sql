-- about: One row per record of an award of a coach that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__coach_awards
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(stg_bref__coach_awards, (coach_id, season_year, league, award), (bref_coach_id)) AS drops
