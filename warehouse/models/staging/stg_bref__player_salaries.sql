-- about: One row per accepted record of a season's salary of a player, from his own page, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__player_salaries, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.row_order,
    records.span,
    records.season_year,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.team_name,
    records.league,
    records.salary,
    records.is_two_way,
    records.source_url
FROM raw_bref__player_salaries AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
