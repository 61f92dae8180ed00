-- about: One row per accepted record of a game of a series, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__playoff_games
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.league,
    records.season_year,
    records.series_id,
    records.round,
    records.game_number,
    bref_game_number(records.game_id) AS game_id,
    records.game_date,
    records.visitor_name,
    records.visitor_points,
    records.home_name,
    records.home_points,
    records.source_url
FROM raw_bref__playoff_games AS records
