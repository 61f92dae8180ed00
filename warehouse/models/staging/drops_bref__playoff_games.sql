-- about: One row per record of a game of a series that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__playoff_games
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__playoff_games,
    (season_year, league, round, visitor_name, home_name, game_number),
    (series_id, game_date, visitor_points, home_points)
) AS drops
