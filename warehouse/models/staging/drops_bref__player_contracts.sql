-- about: One row per record of a coming season of a contract, from the page of the player that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__player_contracts
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__player_contracts,
    (player_id, team_code, season_year),
    (salary, option_of)
) AS drops
