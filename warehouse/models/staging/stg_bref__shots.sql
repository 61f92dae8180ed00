-- about: One row per accepted record of a shot of a chart, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__shots, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_game_number(records.game_id) AS game_id,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.shot_order,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.period,
    records.period_text,
    records.clock,
    records.is_made,
    records.points_value,
    records.distance_feet,
    records.left_pixels,
    records.top_pixels,
    records.description,
    records.source_url
FROM raw_bref__shots AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
