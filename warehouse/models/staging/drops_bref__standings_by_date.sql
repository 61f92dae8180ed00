-- about: One row per record of a place in the standings of a day that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__standings_by_date
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__standings_by_date,
    (season_year, league, conference, standing_date, place),
    (team_code, wins, losses)
) AS drops
