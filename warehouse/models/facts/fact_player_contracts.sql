-- about: One row per player, team and coming season of the contract.
-- grain: player, team and coming season of the contract
-- key: player_id, team_code, season_year
-- reads: stg_bref__player_contracts, drops_bref__player_contracts
-- runs: portable
SELECT
    records.player_id,
    records.team_code,
    records.season_year,
    records.bref_player_id,
    records.team_id,
    records.salary,
    records.option_of,
    records.import_batch_id,
    records.source_row
FROM stg_bref__player_contracts AS records
LEFT JOIN drops_bref__player_contracts AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.player_id, records.team_code, records.season_year
