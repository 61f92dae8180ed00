-- about: One row per record of a game that the page of a series links that becomes no row, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__series_games
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(stg_bref__series_games, (series_id, game_id), (season_year, game_date)) AS drops
