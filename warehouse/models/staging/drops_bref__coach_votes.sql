-- about: One row per record of a season's votes for a coach that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__coach_votes
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__coach_votes,
    (coach_id, season_year, league),
    (rank, first_place_votes, points_won, points_max, share)
) AS drops
