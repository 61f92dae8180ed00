-- about: One row per record of a number on a jersey that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__uniform_numbers
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__uniform_numbers,
    (season_year, league, number, player_id, team_codes),
    (bref_player_id, player_name)
) AS drops
