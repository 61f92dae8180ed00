-- about: One row per line of the list of all contracts; a player whom several teams pay has several.
-- grain: line of the list of all contracts; a player whom several teams pay has several
-- key: list_order
-- reads: stg_bref__league_contracts, drops_bref__league_contracts
-- runs: portable
SELECT
    records.list_order,
    records.player_id,
    records.bref_player_id,
    records.player_name,
    records.team_id,
    records.team_code,
    records.first_season_year,
    records.salary_season_1,
    records.salary_season_2,
    records.salary_season_3,
    records.salary_season_4,
    records.salary_season_5,
    records.salary_season_6,
    records.guaranteed,
    records.import_batch_id,
    records.source_row
FROM stg_bref__league_contracts AS records
LEFT JOIN drops_bref__league_contracts AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.list_order
