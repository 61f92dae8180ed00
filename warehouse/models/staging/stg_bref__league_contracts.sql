-- about: One row per accepted record of a line of the list of all contracts, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__league_contracts, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.list_order,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.first_season_year,
    records.salary_season_1,
    records.salary_season_2,
    records.salary_season_3,
    records.salary_season_4,
    records.salary_season_5,
    records.salary_season_6,
    records.guaranteed,
    records.source_url
FROM raw_bref__league_contracts AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
