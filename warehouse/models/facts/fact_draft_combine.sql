-- about: One row per draft and player of its combine: what was measured and tested.
-- grain: draft and player
-- key: draft_year, player_name
-- reads: stg_bref__draft_combine, drops_bref__draft_combine
-- runs: portable
SELECT
    records.draft_year,
    records.player_name,
    records.player_id,
    records.bref_player_id,
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
    records.import_batch_id,
    records.source_row
FROM stg_bref__draft_combine AS records
LEFT JOIN drops_bref__draft_combine AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.draft_year, records.player_name
