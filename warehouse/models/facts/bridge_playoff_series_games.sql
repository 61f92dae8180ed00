-- about: One row per playoff series and game of it.
-- grain: series and game
-- key: series_id, game_id
-- reads: stg_bref__series_games, drops_bref__series_games
-- runs: portable
SELECT
    records.series_id,
    records.game_id,
    records.season_year,
    records.game_date,
    records.import_batch_id,
    records.source_row
FROM stg_bref__series_games AS records
LEFT JOIN drops_bref__series_games AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.series_id, records.game_id
