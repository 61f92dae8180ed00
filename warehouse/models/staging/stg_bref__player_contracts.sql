-- about: One row per accepted record of a coming season of a contract, from the page of the player, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__player_contracts, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.season_year,
    records.salary,
    records.option AS option_of,
    records.source_url
FROM raw_bref__player_contracts AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
