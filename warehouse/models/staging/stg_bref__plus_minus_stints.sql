-- about: One row per accepted record of a stretch on or off the court, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__plus_minus_stints, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_game_number(records.game_id) AS game_id,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.player_name,
    records.stint_order,
    records.is_on_court,
    records.width_pixels,
    records.plus_minus,
    records.source_url
FROM raw_bref__plus_minus_stints AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
