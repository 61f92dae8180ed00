-- about: One row per vote record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__award_votes
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__award_votes,
    (season_year, award_id, candidate),
    (rank, team_selection, first_place_votes, points_won, points_max, share)
) AS drops
