-- about: One row per series record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__playoff_series
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__playoff_series,
    (season_year, league, winner_team_code, loser_team_code),
    (round, winner_wins, loser_wins, is_decided)
) AS drops
