-- about: One row per season, team, position and place of its depth chart.
-- grain: season, team, position and place
-- key: season_year, team_code, position, depth
-- reads: stg_bref__depth_charts, drops_bref__depth_charts
-- runs: portable
SELECT
    records.season_year,
    records.team_code,
    records.position,
    records.depth,
    records.team_id,
    records.player_id,
    records.bref_player_id,
    records.player_name,
    records.note,
    records.import_batch_id,
    records.source_row
FROM stg_bref__depth_charts AS records
LEFT JOIN drops_bref__depth_charts AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.team_code, records.position, records.depth
