-- about: One row per accepted record of a number on a jersey, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__uniform_numbers
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.league,
    records.season_year,
    records.number,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    coalesce(records.team_codes, '') AS team_codes,
    records.source_url
FROM raw_bref__uniform_numbers AS records
