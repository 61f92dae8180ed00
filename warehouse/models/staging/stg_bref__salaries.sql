-- about: One row per accepted record of a salary, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__salaries, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.season_year,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    records.contract_number,
    records.salary,
    records.source_url
FROM raw_bref__salaries AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
