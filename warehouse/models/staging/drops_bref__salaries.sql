-- about: One row per record of a salary that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__salaries
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(stg_bref__salaries, (season_year, team_code, player_id, contract_number), (salary)) AS drops
