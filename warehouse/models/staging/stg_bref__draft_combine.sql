-- about: One row per accepted record of a player of a combine, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__draft_combine
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.draft_year,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    records.position,
    records.college,
    records.height_without_shoes_inches,
    records.height_with_shoes_inches,
    records.weight_pounds,
    records.wingspan_inches,
    records.standing_reach_inches,
    records.body_fat_pct,
    records.hand_length,
    records.hand_width,
    records.standing_vertical,
    records.max_vertical,
    records.lane_agility_seconds,
    records.shuttle_run_seconds,
    records.sprint_seconds,
    records.bench_press,
    records.source_url
FROM raw_bref__draft_combine AS records
