-- about: One row per accepted record of a place in a list of a record, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__records, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.board,
    records.record,
    records.title,
    records.record_order,
    records.value,
    records.holder,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.season_year,
    records.league,
    bref_game_number(records.game_id) AS game_id,
    records.season_or_game,
    records.notes,
    records.source_url
FROM raw_bref__records AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
