-- about: One row per accepted record of a starter, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__starting_lineups, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.season_year,
    records.season_type,
    records.game_number,
    records.game_date,
    bref_game_number(records.game_id) AS game_id,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    records.source_url
FROM raw_bref__starting_lineups AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
