-- about: One row per season, team, player and contract: the salary in dollars.
-- grain: season, team, player and contract
-- key: season_year, team_code, player_id, contract_number
-- reads: stg_bref__salaries, drops_bref__salaries
-- runs: portable
SELECT
    records.season_year,
    records.team_code,
    records.player_id,
    records.contract_number,
    records.team_id,
    records.bref_player_id,
    records.player_name,
    records.salary,
    records.import_batch_id,
    records.source_row
FROM stg_bref__salaries AS records
LEFT JOIN drops_bref__salaries AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.team_code, records.player_id, records.contract_number
