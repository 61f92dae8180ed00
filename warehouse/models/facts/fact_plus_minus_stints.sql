-- about: One row per game, team, player and stretch on or off the court, in order.
-- grain: game, team, player and stretch
-- key: game_id, team_code, player_name, stint_order
-- reads: stg_bref__plus_minus_stints, drops_bref__plus_minus_stints
-- runs: portable
SELECT
    records.game_id,
    records.team_code,
    records.player_name,
    records.stint_order,
    records.team_id,
    records.is_on_court,
    records.width_pixels,
    records.plus_minus,
    records.import_batch_id,
    records.source_row
FROM stg_bref__plus_minus_stints AS records
LEFT JOIN drops_bref__plus_minus_stints AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.game_id, records.team_code, records.player_name, records.stint_order
