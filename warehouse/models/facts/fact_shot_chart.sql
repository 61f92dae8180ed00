-- about: One row per game and shot of its chart, with the place on the chart.
-- grain: game and shot
-- key: game_id, shot_order
-- reads: stg_bref__shots, drops_bref__shots
-- runs: portable
SELECT
    records.game_id,
    records.shot_order,
    records.team_id,
    records.team_code,
    records.player_id,
    records.bref_player_id,
    records.period,
    records.period_text,
    records.clock,
    records.is_made,
    records.points_value,
    records.distance_feet,
    records.left_pixels,
    records.top_pixels,
    records.description,
    records.import_batch_id,
    records.source_row
FROM stg_bref__shots AS records
LEFT JOIN drops_bref__shots AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.game_id, records.shot_order
