-- about: One row per accepted record of a game that the page of a series links, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__series_games
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.series_id,
    records.season_year,
    bref_game_number(records.game_id) AS game_id,
    records.game_date,
    records.source_url
FROM raw_bref__series_games AS records
